import { expect, test } from 'vitest';
import { toldOf, type Mistake } from '../support/broken-fixture';

const PLAN = 'masterplans/plan-2025.yaml';

const mistakes: Mistake[] = [
  [
    'a period that ends before it begins',
    PLAN,
    'end: 2025',
    'end: 2020',
    'content/masterplans/plan-2025.yaml:5:24: period.end is before start; correct one of the two years',
  ],
  [
    'a plan that begins within its predecessor',
    PLAN,
    'start: 2021',
    'start: 2020',
    'content/masterplans/plan-2025.yaml:5:11: period.start is not after 2020, the end of plan-2020; correct the year or the succession',
  ],
  [
    'plans that succeed each other in a circle',
    'masterplans/plan-2020.yaml',
    'period: { start: 2016, end: 2020 }',
    'period: { start: 2016, end: 2020 }\nsucceeds: plan-2020',
    'content/masterplans/plan-2020.yaml:6:1: succeeds leads back to this record itself; correct the line',
  ],
  [
    'a body that met before the one it succeeds',
    'meetings/council-1-2015.yaml',
    'about: 2015-06',
    'about: 2022',
    'content/bodies/ministers.yaml:5:1: succeeds names council, which met after this body first did; correct the dates or the succession',
    'content/meetings/council-1-2015.yaml:1:1: slug is not council-1-2022 (body, edition, year); correct the one that errs',
  ],
  [
    'bodies that succeed each other in a circle',
    'bodies/council.yaml',
    'level: ministers',
    'level: ministers\nsucceeds: ministers',
    'content/bodies/council.yaml:5:1: succeeds leads back to this record itself; correct the line',
    'content/bodies/council.yaml:5:1: succeeds names ministers, which met after this body first did; correct the dates or the succession',
    'content/bodies/ministers.yaml:5:1: succeeds leads back to this record itself; correct the line',
  ],
  [
    'ministers who prepare a meeting',
    'bodies/ministers.yaml',
    'succeeds: council',
    'succeeds: council\nprepares: council',
    'content/bodies/ministers.yaml:6:1: prepares is for senior officials who prepare a body of ministers; remove it or correct a level',
  ],
];

test.each(mistakes)('%s: file, line, field and remedy, and nothing else', (...mistake) => {
  const [, , , , ...told] = mistake;
  expect(toldOf(mistake)).toEqual(told);
});

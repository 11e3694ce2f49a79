import { expect, test } from 'vitest';
import { toldOf, type Mistake } from '../support/broken-fixture';

const FIRST = 'meetings/ministers-1-2020.yaml';

const mistakes: Mistake[] = [
  [
    'an edition that is missing',
    'meetings/ministers-2-2021.yaml',
    'edition: 2',
    'edition: 3',
    'content/bodies/ministers.yaml:1:1: lacks a meeting for each of these editions: 2; add content/meetings/ministers-<edition>-<year>.yaml',
    'content/meetings/ministers-2-2021.yaml:1:1: slug is not ministers-3-2021 (body, edition, year); correct the one that errs',
  ],
  [
    'an edition held twice',
    FIRST,
    'edition: 1',
    'edition: 2',
    'content/bodies/ministers.yaml:1:1: lacks a meeting for each of these editions: 1; add content/meetings/ministers-<edition>-<year>.yaml',
    'content/meetings/ministers-1-2020.yaml:1:1: slug is not ministers-2-2020 (body, edition, year); correct the one that errs',
    'content/meetings/ministers-2-2021.yaml:3:1: edition is that of ministers-1-2020 too; correct one of the two',
  ],
  [
    'an edition before an earlier one',
    FIRST,
    '  day: { date: 2020-04-08, which: last }\n  week: { start: 2020-04-06, end: 2020-04-10 }',
    '  about: 2022',
    'content/meetings/ministers-1-2020.yaml:1:1: slug is not ministers-1-2022 (body, edition, year); correct the one that errs',
    'content/meetings/ministers-2-2021.yaml:5:1: dates are before those of ministers-1-2020 (2022-01-01 to 2022-12-31), an earlier edition; correct one',
  ],
  [
    'an address with another edition',
    'meetings/officials-2-2021.yaml',
    'edition: 2',
    'edition: 3',
    'content/meetings/officials-2-2021.yaml:1:1: slug is not officials-3-2021 (body, edition, year); correct the one that errs',
  ],
  [
    'an address with another year',
    'meetings/council-1-2015.yaml',
    'about: 2015-06',
    'about: 2016-06',
    'content/meetings/council-1-2015.yaml:1:1: slug is not council-1-2016 (body, edition, year); correct the one that errs',
  ],
  [
    "a declaration whose address is not its meeting's",
    'declarations/ministers-2-2021-harbour-declaration.yaml',
    'meeting: ministers-2-2021',
    'meeting: ministers-1-2020',
    'content/declarations/ministers-2-2021-harbour-declaration.yaml:1:1: slug does not begin with its meeting, ministers-1-2020-; correct one',
    'content/declarations/ministers-2-2021-harbour-declaration.yaml:6:1: date is outside the days of ministers-1-2020 (2020-04-06 to 2020-04-10); correct one of the two',
  ],
];

test.each(mistakes)('%s: file, line, field and remedy, and nothing else', (...mistake) => {
  const [, , , , ...told] = mistake;
  expect(toldOf(mistake)).toEqual(told);
});

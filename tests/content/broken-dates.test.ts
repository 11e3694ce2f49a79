import { expect, test } from 'vitest';
import { toldOf, type Mistake } from '../support/broken-fixture';

const MEETING = 'meetings/ministers-2-2021.yaml';
const OFFICIALS = 'meetings/officials-2-2021.yaml';
const DECLARATION = 'declarations/ministers-2-2021-harbour-declaration.yaml';

const mistakes: Mistake[] = [
  [
    'a meeting that ends before it begins',
    MEETING,
    'end: 2021-05-05',
    'end: 2021-05-03',
    'content/meetings/ministers-2-2021.yaml:6:30: dates.days.end is before start; correct one of the two days',
  ],
  [
    'a meeting outside its week',
    MEETING,
    'end: 2021-05-07',
    'end: 2021-05-04',
    'content/meetings/ministers-2-2021.yaml:6:30: dates.days.end is outside the week 2021-05-03 to 2021-05-04; correct one of the two',
  ],
  [
    'a known day outside its week',
    'meetings/ministers-1-2020.yaml',
    'date: 2020-04-08',
    'date: 2020-04-18',
    'content/meetings/ministers-1-2020.yaml:6:10: dates.day.date is outside the week 2020-04-06 to 2020-04-10; correct one of the two',
  ],
  [
    'a meeting that prepares one held before',
    OFFICIALS,
    'start: 2021-05-03, end: 2021-05-04',
    'start: 2021-05-10, end: 2021-05-11',
    'content/meetings/officials-2-2021.yaml:13:1: prepares names a meeting of 2021-05-04 to 2021-05-05, before this one (2021-05-10 to 2021-05-11); correct one of the two',
  ],
  [
    'a meeting that prepares one begun before',
    OFFICIALS,
    'start: 2021-05-03, end: 2021-05-04',
    'start: 2021-05-05, end: 2021-05-06',
    'content/meetings/officials-2-2021.yaml:13:1: prepares names a meeting of 2021-05-04 to 2021-05-05, before this one (2021-05-05 to 2021-05-06); correct one of the two',
  ],
  [
    'a meeting that prepares one of another body',
    OFFICIALS,
    'prepares: ministers-2-2021',
    'prepares: council-1-2015',
    'content/meetings/officials-2-2021.yaml:13:1: prepares names a meeting of council, but officials prepares ministers; correct one of the two',
  ],
  [
    'a declaration adopted outside its meeting',
    DECLARATION,
    'date: 2021-05-05',
    'date: 2021-05-06',
    'content/declarations/ministers-2-2021-harbour-declaration.yaml:6:1: date is outside the days of ministers-2-2021 (2021-05-04 to 2021-05-05); correct one of the two',
  ],
  [
    'a declaration of which neither day fits',
    DECLARATION,
    'date: 2021-05-05',
    'date: { oneOf: [2021-06-05, 2021-06-06] }',
    'content/declarations/ministers-2-2021-harbour-declaration.yaml:6:1: date is outside the days of ministers-2-2021 (2021-05-04 to 2021-05-05); correct one of the two',
  ],
  [
    'milestones out of order',
    'initiatives/light-fund.yaml',
    'date: 2019-03',
    'date: 2017-03',
    'content/initiatives/light-fund.yaml:21:5: milestones[1].date is 2017-03, before the milestone above it (2018); put the earlier one first',
  ],
  [
    'two kinds of dates',
    MEETING,
    '  week: {',
    '  about: 2021\n  week: {',
    'content/meetings/ministers-2-2021.yaml:6:3: dates.days is missing or given twice; give one of: days, day (only one is established), about (month or year), planned (announced)',
  ],
  [
    'a held meeting with planned dates',
    'meetings/council-1-2015.yaml',
    'about: 2015-06',
    'planned: 2015-06',
    'content/meetings/council-1-2015.yaml:4:1: status and dates disagree; an announced meeting has "planned" dates, a held one has not',
  ],
  [
    'a name that ends before it begins',
    'glossary/lighthouse.yaml',
    'until: 2001-05',
    'until: 1989',
    'content/glossary/lighthouse.yaml:11:5: names[0].until is before "from"; correct one of the two',
  ],
];

test.each(mistakes)('%s: file, line, field and remedy, and nothing else', (...mistake) => {
  const [, , , , ...told] = mistake;
  expect(toldOf(mistake)).toEqual(told);
});

import { expect, test } from 'vitest';
import { toldOf, type Mistake } from '../support/broken-fixture';

const MEETING = 'meetings/ministers-2-2021.yaml';
const DECLARATION = 'declarations/ministers-2-2021-harbour-declaration.yaml';

const mistakes: Mistake[] = [
  [
    'another number in each language',
    MEETING,
    'twelve new lighthouses',
    '13 new lighthouses',
    'content/meetings/ministers-2-2021.yaml:28:5: outcomes[0].text names different numbers: 12 in Vietnamese only; 13 in English only; correct one language',
  ],
  [
    'a year in one language only',
    MEETING,
    'thông qua Tuyên bố Bến cảng.',
    'thông qua Tuyên bố Bến cảng năm 2021.',
    'content/meetings/ministers-2-2021.yaml:18:5: facts[0].text names different numbers: 2021 in Vietnamese only; correct one language',
  ],
  [
    'another percentage in each language',
    DECLARATION,
    '80% of',
    '8% of',
    'content/declarations/ministers-2-2021-harbour-declaration.yaml:22:5: operative[0].text names different numbers: 80 in Vietnamese only; 8 in English only; correct one language',
  ],
  [
    'another month in each language',
    DECLARATION,
    '1/6/2021',
    '1/7/2021',
    'content/declarations/ministers-2-2021-harbour-declaration.yaml:22:5: operative[0].text names different numbers: 7 in Vietnamese only; correct one language',
  ],
  [
    'a quarter that is half in the other language',
    MEETING,
    'họp hai ngày',
    'họp 3 ngày',
    'content/meetings/ministers-2-2021.yaml:18:5: facts[0].text names different numbers: 3 in Vietnamese only; correct one language',
  ],
];

test.each(mistakes)('%s: file, line, field and remedy, and nothing else', (...mistake) => {
  const [, , , , ...told] = mistake;
  expect(toldOf(mistake)).toEqual(told);
});

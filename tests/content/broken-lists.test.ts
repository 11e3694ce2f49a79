import { expect, test } from 'vitest';
import { toldOf, type Mistake } from '../support/broken-fixture';

const MEETING = 'meetings/ministers-2-2021.yaml';
const ARTICLE = 'sources/harbour-news-2021-05-05.yaml';

const mistakes: Mistake[] = [
  [
    'a theme named twice',
    MEETING,
    'themes: [lights, harbours]',
    'themes: [lights, harbours, lights]',
    'content/meetings/ministers-2-2021.yaml:31:32: outcomes[0].themes[2] is lights, which the list has before; remove it',
  ],
  [
    'a theme of an initiative named twice',
    'initiatives/light-fund.yaml',
    'themes: [lights]',
    'themes: [lights, lights]',
    'content/initiatives/light-fund.yaml:9:18: themes[1] is lights, which the list has before; remove it',
  ],
  [
    'a source cited twice',
    MEETING,
    'paragraphs: [3, 4] }\n      - { source: harbour-page }',
    'paragraphs: [3, 4] }\n      - { source: harbour-news-2021-05-05, paragraphs: [5] }',
    'content/meetings/ministers-2-2021.yaml:36:9: outcomes[0].cites[1] cites harbour-news-2021-05-05 a second time; put its paragraphs into one citation',
  ],
  [
    'paragraphs out of order',
    MEETING,
    'paragraphs: [2, 3]',
    'paragraphs: [3, 2]',
    'content/meetings/ministers-2-2021.yaml:23:44: facts[0].cites[0].paragraphs are not in order; write the smaller number first',
  ],
  [
    'a paragraph cited twice',
    MEETING,
    'paragraphs: [2, 3]',
    'paragraphs: [2, 2]',
    'content/meetings/ministers-2-2021.yaml:23:60: facts[0].cites[0].paragraphs[1] is 2, which the list has before; remove it',
  ],
  [
    'paragraphs of a note out of order',
    MEETING,
    '          - { source: harbour-news-2021-05-05, paragraphs: [4] }',
    '          - { source: harbour-news-2021-05-05, paragraphs: [4, 3] }',
    'content/meetings/ministers-2-2021.yaml:43:48: outcomes[0].notes[0].cites[0].paragraphs are not in order; write the smaller number first',
  ],
  [
    'furniture beyond the last paragraph',
    ARTICLE,
    'paragraphs: [1, 6]',
    'paragraphs: [1, 6, 7]',
    'content/sources/harbour-news-2021-05-05.yaml:12:24: furniture[0].paragraphs[2] is 7, but the article has only 6 paragraphs; correct the number',
  ],
  [
    'furniture listed twice',
    ARTICLE,
    'paragraphs: [1, 6]',
    'paragraphs: [1, 6, 6]',
    'content/sources/harbour-news-2021-05-05.yaml:12:24: furniture[0].paragraphs[2] is 6, which the list has before; remove it',
  ],
  [
    'the id of a clause used twice',
    'declarations/ministers-2-2021-harbour-declaration.yaml',
    'id: open-harbours',
    'id: aims',
    'content/declarations/ministers-2-2021-harbour-declaration.yaml:19:5: operative[0].id is "aims", used before in this file; choose another',
  ],
];

test.each(mistakes)('%s: file, line, field and remedy, and nothing else', (...mistake) => {
  const [, , , , ...told] = mistake;
  expect(toldOf(mistake)).toEqual(told);
});

import { expect, test } from 'vitest';
import { toldOf, type Mistake } from '../support/broken-fixture';

const MEETING = 'meetings/ministers-2-2021.yaml';

const mistakes: Mistake[] = [
  [
    'a TODO that is left',
    MEETING,
    'The ministers met for two days and adopted the Harbour Declaration.',
    'The ministers met for two days. TODO',
    'content/meetings/ministers-2-2021.yaml:20:7: facts[0].text.en still says TODO; write the text in your own words',
  ],
  [
    'three dots',
    MEETING,
    'The ministers met for two days and adopted the Harbour Declaration.',
    'The ministers met for two days and adopted the Harbour Declaration...',
    'content/meetings/ministers-2-2021.yaml:20:7: facts[0].text.en holds three dots; write … or finish the sentence',
  ],
  [
    'two marks in a row',
    MEETING,
    'The ministers met for two days and adopted the Harbour Declaration.',
    'The ministers met for two days,, and adopted the Harbour Declaration.',
    'content/meetings/ministers-2-2021.yaml:20:7: facts[0].text.en holds two marks in a row (,,); keep one',
  ],
  [
    'a space before a mark',
    MEETING,
    'Các bộ trưởng họp hai ngày và thông qua Tuyên bố Bến cảng.',
    'Các bộ trưởng họp hai ngày , và thông qua Tuyên bố Bến cảng.',
    'content/meetings/ministers-2-2021.yaml:19:7: facts[0].text.vi has a space before , which does not belong',
  ],
  [
    'no space after a mark',
    MEETING,
    'Các bộ trưởng họp hai ngày và thông qua Tuyên bố Bến cảng.',
    'Các bộ trưởng họp hai ngày,và thông qua Tuyên bố Bến cảng.',
    'content/meetings/ministers-2-2021.yaml:19:7: facts[0].text.vi has no space after , where one belongs',
  ],
  [
    'a quotation that is not closed',
    MEETING,
    'The ministers met for two days and adopted the Harbour Declaration.',
    'The ministers met for two days and adopted the “Harbour Declaration.',
    'content/meetings/ministers-2-2021.yaml:20:7: facts[0].text.en has “ and ” that do not pair; add or remove one',
  ],
  [
    'a bracket that is not closed',
    MEETING,
    'Các bộ trưởng họp hai ngày và thông qua Tuyên bố Bến cảng.',
    'Các bộ trưởng họp (hai ngày và thông qua Tuyên bố Bến cảng.',
    'content/meetings/ministers-2-2021.yaml:19:7: facts[0].text.vi has ( and ) that do not pair; add or remove one',
  ],
  [
    'an English word twice',
    MEETING,
    'The ministers met for two days and adopted the Harbour Declaration.',
    'The ministers met for two days and adopted the the Harbour Declaration.',
    'content/meetings/ministers-2-2021.yaml:20:7: facts[0].text.en says “the the”; remove one',
  ],
  [
    'a Vietnamese word twice',
    MEETING,
    'Các bộ trưởng họp hai ngày và thông qua Tuyên bố Bến cảng.',
    'Các các bộ trưởng họp hai ngày và thông qua Tuyên bố Bến cảng.',
    'content/meetings/ministers-2-2021.yaml:19:7: facts[0].text.vi says “Các các”; remove one',
  ],
  [
    'a press abbreviation',
    MEETING,
    'Các bộ trưởng họp hai ngày và thông qua Tuyên bố Bến cảng.',
    'Các bộ trưởng họp hai ngày và thông qua Tuyên bố Bến cảng của các DN.',
    'content/meetings/ministers-2-2021.yaml:19:7: facts[0].text.vi holds the press abbreviation DN; write the words in full',
  ],
  [
    'a name not as the house spells it',
    MEETING,
    'The ministers met for two days and adopted the Harbour Declaration.',
    'The ministers met in Vietnam for two days and adopted the Harbour Declaration.',
    'content/meetings/ministers-2-2021.yaml:20:7: facts[0].text.en spells Vietnam unlike the house; write Viet Nam',
  ],
];

test.each(mistakes)('%s: file, line, field and remedy, and nothing else', (...mistake) => {
  const [, , , , ...told] = mistake;
  expect(toldOf(mistake)).toEqual(told);
});

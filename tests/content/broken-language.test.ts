import { expect, test } from 'vitest';
import { toldOf, type Mistake } from '../support/broken-fixture';

const MEETING = 'meetings/ministers-2-2021.yaml';

const mistakes: Mistake[] = [
  [
    'one text for both languages',
    MEETING,
    'vi: Các bộ trưởng họp hai ngày và thông qua Tuyên bố Bến cảng.',
    'vi: The ministers met for two days and adopted the Harbour Declaration.',
    'content/meetings/ministers-2-2021.yaml:18:5: facts[0].text is the same in both languages; translate one of the two',
  ],
  [
    'English where Vietnamese is due',
    MEETING,
    'Các bộ trưởng họp hai ngày và thông qua Tuyên bố Bến cảng.',
    'Ministers met for a couple of days.',
    'content/meetings/ministers-2-2021.yaml:19:7: facts[0].text.vi does not read as Vietnamese; translate it, or put foreign words in “ ”',
  ],
  [
    'Vietnamese where English is due',
    MEETING,
    'The ministers met for two days and adopted the Harbour Declaration.',
    'Các vị bộ trưởng họp trong hai ngày.',
    'content/meetings/ministers-2-2021.yaml:20:7: facts[0].text.en does not read as English; translate it, or put foreign words in “ ”',
  ],
  [
    'Vietnamese without its marks where English is due',
    MEETING,
    'The ministers met for two days and adopted the Harbour Declaration.',
    'Cac vi bo truong hop trong hai ngay, thong qua tuyen bo.',
    'content/meetings/ministers-2-2021.yaml:20:7: facts[0].text.en does not read as English; translate it, or put foreign words in “ ”',
  ],
  [
    'one sentence that was not translated',
    MEETING,
    'The ministers met for two days and adopted the Harbour Declaration.',
    'The ministers met for two days and adopted the Harbour Declaration. Cuộc họp diễn ra tại Đà Nẵng.',
    'content/meetings/ministers-2-2021.yaml:20:7: facts[0].text.en does not read as English; translate it, or put foreign words in “ ”',
  ],
];

test.each(mistakes)('%s: file, line, field and remedy, and nothing else', (...mistake) => {
  const [, , , , ...told] = mistake;
  expect(toldOf(mistake)).toEqual(told);
});

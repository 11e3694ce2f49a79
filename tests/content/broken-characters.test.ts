import { expect, test } from 'vitest';
import { toldOf, type Mistake } from '../support/broken-fixture';

const MEETING = 'meetings/ministers-2-2021.yaml';

const mistakes: Mistake[] = [
  [
    'a straight quotation mark',
    MEETING,
    'The ministers met for two days and adopted the Harbour Declaration.',
    'The ministers met for two days and adopted the "Harbour Declaration".',
    'content/meetings/ministers-2-2021.yaml:20:7: facts[0].text.en holds a straight quotation mark; write “ and ”',
  ],
  [
    'a curly apostrophe',
    MEETING,
    'The ministers met for two days and adopted the Harbour Declaration.',
    'Da Nang’s ministers met for two days and adopted the Harbour Declaration.',
    "content/meetings/ministers-2-2021.yaml:20:7: facts[0].text.en holds a curly apostrophe; write '",
  ],
  [
    'two spaces in a row',
    MEETING,
    'The ministers met for two days and adopted the Harbour Declaration.',
    'The ministers met  for two days and adopted the Harbour Declaration.',
    'content/meetings/ministers-2-2021.yaml:20:7: facts[0].text.en holds two spaces in a row; leave one',
  ],
  [
    'a tab',
    MEETING,
    'The ministers met for two days and adopted the Harbour Declaration.',
    '"The ministers met for\\ttwo days and adopted the Harbour Declaration."',
    'content/meetings/ministers-2-2021.yaml:20:7: facts[0].text.en holds a tab; write a space',
  ],
  [
    'a line break',
    MEETING,
    'The ministers met for two days and adopted the Harbour Declaration.',
    '"The ministers met for two days\\nand adopted the Harbour Declaration."',
    'content/meetings/ministers-2-2021.yaml:20:7: facts[0].text.en holds a line break; write one paragraph (after >- lines are joined)',
  ],
  [
    'a non-breaking space',
    MEETING,
    'Các bộ trưởng họp hai ngày và thông qua Tuyên bố Bến cảng.',
    'Các bộ trưởng họp hai\u00A0ngày và thông qua Tuyên bố Bến cảng.',
    'content/meetings/ministers-2-2021.yaml:19:7: facts[0].text.vi holds a non-breaking space or hyphen; type an ordinary one',
  ],
  [
    'a long dash',
    MEETING,
    'The ministers met for two days and adopted the Harbour Declaration.',
    'The ministers met for two days – and adopted the Harbour Declaration.',
    'content/meetings/ministers-2-2021.yaml:20:7: facts[0].text.en holds a long dash (–); write a hyphen or a comma',
  ],
  [
    'an Icelandic letter for a Vietnamese one',
    MEETING,
    '{ vi: Đà Nẵng',
    '{ vi: \u00D0à Nẵng',
    'content/meetings/ministers-2-2021.yaml:11:11: place.city.vi holds an Icelandic \u00D0; type the Vietnamese Đ or đ',
  ],
  [
    'a letter of another alphabet',
    MEETING,
    'The ministers met for two days and adopted the Harbour Declaration.',
    'The ministers met for two d\u0430ys and adopted the Harbour Declaration.',
    'content/meetings/ministers-2-2021.yaml:20:7: facts[0].text.en holds a letter of another alphabet (\u0430); retype the word by hand',
  ],
  [
    'a joined letter',
    MEETING,
    'The ministers met for two days and adopted the Harbour Declaration.',
    'The ministers met for two days and of\uFB01cially adopted the Harbour Declaration.',
    'content/meetings/ministers-2-2021.yaml:20:7: facts[0].text.en holds a joined or wide character (\uFB01); retype the word by hand',
  ],
  [
    'an HTML tag',
    MEETING,
    'The ministers met for two days and adopted the Harbour Declaration.',
    'The ministers met for two days and <b>adopted</b> the Harbour Declaration.',
    'content/meetings/ministers-2-2021.yaml:20:7: facts[0].text.en holds an HTML tag (<b>); write plain text',
  ],
  [
    'an HTML code',
    MEETING,
    'The ministers met for two days and adopted the Harbour Declaration.',
    'The ministers met for two days &amp; adopted the Harbour Declaration.',
    'content/meetings/ministers-2-2021.yaml:20:7: facts[0].text.en holds an HTML code (&amp;); type the character itself',
  ],
  [
    'Markdown',
    MEETING,
    'The ministers met for two days and adopted the Harbour Declaration.',
    'The ministers met for two days and **adopted** the Harbour Declaration.',
    'content/meetings/ministers-2-2021.yaml:20:7: facts[0].text.en holds Markdown (**); write plain text',
  ],
  [
    'a web address',
    MEETING,
    'The ministers met for two days and adopted the Harbour Declaration.',
    'The ministers met for two days and adopted the Harbour Declaration (https://harbours.example/text).',
    'content/meetings/ministers-2-2021.yaml:20:7: facts[0].text.en holds a web address; make it a source and cite that',
  ],
];

test.each(mistakes)('%s: file, line, field and remedy, and nothing else', (...mistake) => {
  const [, , , , ...told] = mistake;
  expect(toldOf(mistake)).toEqual(told);
});

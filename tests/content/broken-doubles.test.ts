import { expect, test } from 'vitest';
import { toldOf, type Mistake } from '../support/broken-fixture';

const mistakes: Mistake[] = [
  [
    'one address for two sources',
    'sources/harbour-news-2021-05-05.yaml',
    'link: false',
    'link: true\nurl: https://harbours.example/',
    'content/sources/harbour-page.yaml:5:1: url is the address in content/sources/harbour-news-2021-05-05.yaml too; make the two one source',
  ],
  [
    'one name for two initiatives',
    'initiatives/light-fund.yaml',
    'en: Light Fund }',
    'en: Harbour Network }',
    'content/initiatives/light-fund.yaml:3:27: name.en is the name in content/initiatives/harbour-network.yaml too; give each its own or make them one record',
  ],
  [
    'one text for two statements',
    'declarations/ministers-2-2021-harbour-declaration.yaml',
    'The ministers agree that 80% of harbours open at night from 1 June 2021.',
    'The ministers recall their common aim of a safe sea.',
    'content/declarations/ministers-2-2021-harbour-declaration.yaml:22:5: operative[0].text names different numbers: 80, 1, 6, 2021 in Vietnamese only; correct one language',
    'content/declarations/ministers-2-2021-harbour-declaration.yaml:24:7: operative[0].text.en is the text of a statement before it; write what this one says',
  ],
  [
    'one text for two articles',
    'sources/harbour-page.yaml',
    'link: true',
    'link: true\nsha256: cf8ee20fcecd597c05cb1cfe17862237223485905b8f3f19f524d225e31317b2',
    'content/sources/harbour-page.yaml:7:1: sha256 is that of content/sources/harbour-news-2021-05-05.yaml too; make the two one source',
  ],
];

test.each(mistakes)('%s: file, line, field and remedy, and nothing else', (...mistake) => {
  const [, , , , ...told] = mistake;
  expect(toldOf(mistake)).toEqual(told);
});

import { expect, test } from 'vitest';
import { toldOf, type Mistake } from '../support/broken-fixture';

const ARTICLE = 'sources/harbour-news-2021-05-05.yaml';
const PAGE = 'sources/harbour-page.yaml';
const FIRST = 'meetings/ministers-1-2020.yaml';

const mistakes: Mistake[] = [
  [
    'an article whose paragraphs are not counted',
    ARTICLE,
    'paragraphs: 6\n',
    '',
    'content/sources/harbour-news-2021-05-05.yaml:1:1: paragraphs is missing; count the non-empty lines of the article',
  ],
  [
    'a fingerprint that is none',
    ARTICLE,
    'sha256: ',
    'sha256: x',
    'content/sources/harbour-news-2021-05-05.yaml:10:1: sha256 is not a SHA-256 in 64 small hexadecimal digits',
  ],
  [
    'a link without an address',
    PAGE,
    'url: https://harbours.example/\n',
    '',
    'content/sources/harbour-page.yaml:1:1: url is missing although link is true; give the address or set link: false',
  ],
  [
    'an address that is none',
    PAGE,
    'url: https://harbours.example/',
    'url: harbours.example',
    'content/sources/harbour-page.yaml:5:1: url is not a web address; begin it with https://',
  ],
  [
    'a language that is no code',
    PAGE,
    'language: en',
    'language: English',
    'content/sources/harbour-page.yaml:3:1: language is not a two-letter language code',
  ],
  [
    'an edition that is no number',
    FIRST,
    'edition: 1',
    'edition: first',
    'content/meetings/ministers-1-2020.yaml:3:1: edition is not what is expected here; write a number',
  ],
  [
    'an edition below one',
    FIRST,
    'edition: 1',
    'edition: 0',
    'content/meetings/ministers-1-2020.yaml:3:1: edition is not above 0; correct the number',
  ],
  [
    'no language in which a name is published',
    'glossary/lighthouse.yaml',
    'published: [vi]',
    'published: []',
    'content/glossary/lighthouse.yaml:4:1: published holds fewer than 1; add one or remove the field',
  ],
  [
    'a year of another century',
    'masterplans/plan-2025.yaml',
    'end: 2025',
    'end: 20255',
    'content/masterplans/plan-2025.yaml:5:24: period.end is above 2100; correct the number',
  ],
  [
    'three days of which it was one',
    'declarations/ministers-2-2021-harbour-declaration.yaml',
    'date: 2021-05-05',
    'date: { oneOf: [2021-05-04, 2021-05-05, 2021-05-06] }',
    'content/declarations/ministers-2-2021-harbour-declaration.yaml:6:1: date is not a date; write YYYY-MM-DD, YYYY-MM, YYYY or { oneOf: [first day, second day] }',
  ],
  [
    'a country that is not in ASEAN',
    FIRST,
    'country: VN',
    'country: Viet Nam',
    'content/meetings/ministers-1-2020.yaml:11:3: place.country is not one of: BN, ID, KH, LA, MM, MY, PH, SG, TH, TL, VN',
  ],
];

test.each(mistakes)('%s: file, line, field and remedy, and nothing else', (...mistake) => {
  const [, , , , ...told] = mistake;
  expect(toldOf(mistake)).toEqual(told);
});

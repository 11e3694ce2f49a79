import { expect, test } from 'vitest';
import { toldOf, type Mistake } from '../support/broken-fixture';

const MEETING = 'meetings/ministers-2-2021.yaml';
const DECLARATION = 'declarations/ministers-2-2021-harbour-declaration.yaml';

const mistakes: Mistake[] = [
  [
    'a title too long for a share preview',
    MEETING,
    'Review of the Light Fund }',
    'Review of the Light Fund and of everything else that the ministers wished to look into again that year }',
    'content/meetings/ministers-2-2021.yaml:45:40: outcomes[1].title.en has 102 characters; a share preview shows 90, shorten it',
  ],
  [
    'a title with a full stop',
    MEETING,
    'vi: Rà soát Quỹ Ánh sáng,',
    'vi: Rà soát Quỹ Ánh sáng.,',
    'content/meetings/ministers-2-2021.yaml:45:14: outcomes[1].title.vi ends like a sentence; a title has no full stop, remove it',
  ],
  [
    'a declaration with a long title and no short one',
    DECLARATION,
    'en: Harbour Declaration }',
    'en: Harbour Declaration on the Lighthouses of the Region and on Safe Passage for Ships of All Kinds }',
    'content/declarations/ministers-2-2021-harbour-declaration.yaml:4:33: title.en has 95 characters; a share preview shows 90, keep the name exact and add a "short" one',
  ],
  [
    'a short title that is too long',
    DECLARATION,
    'en: Harbour Declaration }',
    'en: Harbour Declaration }\nshort:\n  vi: Tuyên bố Bến cảng\n  en: Harbour Declaration on the Lighthouses of the Region and on Safe Passage for Ships of All Kinds',
    'content/declarations/ministers-2-2021-harbour-declaration.yaml:7:3: short.en has 95 characters; a share preview shows 90, shorten it',
  ],
];

test.each(mistakes)('%s: file, line, field and remedy, and nothing else', (...mistake) => {
  const [, , , , ...told] = mistake;
  expect(toldOf(mistake)).toEqual(told);
});

import { expect, test } from 'vitest';
import { declarationViews } from '@/lib/hrefs';
import { reservedIds } from '@/lib/declarations/schema';
import { toldOf, type Mistake } from '../support/broken-fixture';

const DECLARATION = 'declarations/ministers-2-2021-harbour-declaration.yaml';

const mistakes = ['parallel', 'offline', 'operative', 'official-text'].map((word): Mistake => [
  `a clause called ${word}`,
  DECLARATION,
  'id: open-harbours',
  `id: ${word}`,
  `content/${DECLARATION}:19:5: operative[0].id is a word that the site itself uses in addresses; choose another`,
]);

test.each(mistakes)('%s: file, line, field and remedy, and nothing else', (...mistake) => {
  const [, , , , ...told] = mistake;
  expect(toldOf(mistake)).toEqual(told);
});

test('no view of a declaration can be the address of a clause', () => {
  const views = declarationViews.map((view) => view.replace('.html', ''));
  expect(views.filter((view) => !reservedIds.includes(view))).toEqual([]);
});

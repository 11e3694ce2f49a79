import { expect, test } from 'vitest';
import { rankedIds, searchClauses, searchRecord } from '@/lib/search/queries';
import { relevanceFigures } from '../support/relevance-figures';
import { relevanceSet, searchableStatements } from '../support/relevance-set';

/** The same numbers on every run, from 0 to 1 (a linear congruential generator). */
function repeatable(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const PIECES = [
  ...Array.from('"“”()*^:-+&|{}[]\\/%_;,.!?\'`~#@<>=$'),
  ...[
    'AND',
    'OR',
    'NOT',
    'NEAR(',
    'viExact:',
    'DROP TABLE',
    '<script>',
    '\u0000',
    '\uD800',
    '\u202E',
  ],
  ...['số', 'so', 'TT&TT', '5G/6G', 'đ', '🚀', 'ế'.normalize('NFD'), 'a'.repeat(300), ' ', '  '],
];

test('no query, however hostile, breaks the search', async () => {
  const next = repeatable(20261122);
  for (let run = 0; run < 300; run += 1) {
    const length = 1 + Math.floor(next() * 12);
    const query = Array.from({ length }, () => PIECES[Math.floor(next() * PIECES.length)]).join('');
    await expect(rankedIds(query)).resolves.toBeDefined();
  }
});

test('without marks a reader finds everything that the same words with marks find', async () => {
  const queries = relevanceSet();
  for (const twin of queries.filter(({ kind, twin }) => kind === 'unmarked' && twin)) {
    const marked = queries.find(({ id }) => id === twin.twin);
    const [plain, full] = await Promise.all([rankedIds(twin.q), rankedIds(marked?.q ?? '')]);
    expect([...plain.all, ...plain.partial]).toEqual(expect.arrayContaining(full.all));
  }
});

test('the search answers the labelled queries at least as well as it has', async () => {
  const searchable = await searchableStatements();
  const figures = await Promise.all(
    relevanceSet().map(async (query) => {
      const { all, partial } = await rankedIds(query.q);
      const theme = query.filters?.theme;
      const shown = [...all, ...partial].filter(
        (id) => theme === undefined || searchable.get(id)?.includes(theme),
      );
      return relevanceFigures(query, shown);
    }),
  );
  const mean = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
  expect(mean(figures.map(({ ndcg }) => ndcg))).toBeGreaterThan(0.82);
  expect(mean(figures.map(({ recall }) => recall))).toBeGreaterThan(0.8);
});

test('a word that stands nearly everywhere loses no clause of a theme', async () => {
  const { all } = await searchClauses({ q: 'ASEAN', theme: 'inclusion' }, 'en');
  const onTheme = await searchClauses({ theme: 'inclusion' }, 'en');
  const due = onTheme.all.filter(({ text, other }) => /\bASEAN\b/.test(`${text} ${other.text}`));
  expect(due).not.toEqual([]);
  expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining(due.map(({ id }) => id)));
});

test('other names that were looked for are told, unless only the typed words are wanted', async () => {
  const asked = await searchRecord({ q: 'DEFA' }, 'en');
  const english = asked.also.filter(({ lang }) => lang === 'en').map(({ written }) => written);
  expect(english).toContain('ASEAN Digital Economy Framework Agreement');
  expect((await searchRecord({ q: 'DEFA', only: 'typed' }, 'en')).also).toEqual([]);
});

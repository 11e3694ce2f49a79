import { describe, expect, test } from 'vitest';
import { alignByMeeting, alignByTheme, saidByMeeting, withTold } from '@/lib/compare/align';
import { compareExamples } from '@/lib/compare/examples';
import { readCompared } from '@/lib/compare/params';
import { getDeclaration, listDeclarations } from '@/lib/declarations/queries';
import { getTheme, getThemeMatrix, listThemes } from '@/lib/themes/queries';

const known = {
  themes: ['ai', 'skills'],
  declarations: ['d-one', 'd-two'],
  meetings: ['m-1', 'm-2'],
};

describe('an address', () => {
  test.each([
    ['two declarations', { a: 'd-one', b: 'd-two' }, 'declarations', ['a', 'b'], []],
    [
      'a theme at two meetings',
      { theme: 'ai', a: 'm-1', b: 'm-2' },
      'meetings',
      ['theme', 'a', 'b'],
      [],
    ],
    ['meetings without a theme', { a: 'm-1', b: 'm-2' }, 'meetings', ['a', 'b'], []],
    ['a declaration beside a meeting', { a: 'd-one', b: 'm-2' }, 'meetings', ['b'], ['a']],
    ['declarations under a theme', { theme: 'ai', a: 'd-one' }, 'meetings', ['theme'], ['a']],
    ['a theme nobody knows', { theme: 'x', a: 'd-one' }, 'declarations', ['a'], ['theme']],
    ['empty fields of the form', { theme: '', a: ' ', b: 'd-two' }, 'declarations', ['b'], []],
    ['a name that every object has', { a: 'constructor' }, 'declarations', [], ['a']],
    ['the last of several', { a: ['x', 'd-one'] }, 'declarations', ['a'], []],
    ['nothing', {}, 'declarations', [], []],
  ])('with %s', (_, raw, of, asked, ignored) => {
    const compared = readCompared(raw, known);
    expect([compared.of, Object.keys(compared.asked), compared.ignored]).toEqual([
      of,
      asked,
      ignored,
    ]);
  });
});

const BANGKOK = 'adgmin-5-2025-bangkok-digital-declaration';
const HA_NOI = 'adgmin-6-2026-ha-noi-declaration';
const pointsOf = async (slug: string) => {
  const declaration = await getDeclaration(slug, 'en');
  return [...(declaration?.clauses ?? []), ...(declaration?.topics ?? [])];
};

describe('two declarations', async () => {
  const [a, b] = [await pointsOf(BANGKOK), await pointsOf(HA_NOI)];
  const parts = alignByTheme(await listThemes('en'), a, b);
  const rows = parts.flatMap((part) => part.rows);

  test('every point of both stands under each of its themes, and nowhere else', () => {
    const under = (side: 'a' | 'b') =>
      rows.flatMap((row) => row[side].map(({ id }) => `${row.of?.slug ?? ''} ${id}`)).sort();
    const expected = (points: typeof a) =>
      points
        .flatMap(({ id, themes }) =>
          themes.length > 0 ? themes.map(({ slug }) => `${slug} ${id}`) : [` ${id}`],
        )
        .sort();
    expect([under('a'), under('b')]).toEqual([expected(a), expected(b)]);
  });

  test.each([
    ['the later second', parts],
    ['the later first', alignByTheme(await listThemes('en'), b, a)],
  ])('with %s, a row is in the part of the sides that fill it, and no row is empty', (_, some) => {
    const filled = some.map(({ part, rows: own }) => [
      part,
      [...new Set(own.map((row) => `${String(row.a.length > 0)} ${String(row.b.length > 0)}`))],
    ]);
    const isAlone = (part: string) => (some === parts ? part === 'b' : part === 'a');
    expect(filled).toEqual([
      ['both', ['true true']],
      ['a', isAlone('a') ? ['true false'] : []],
      ['b', isAlone('b') ? ['false true'] : []],
    ]);
  });

  test('of each point the words are told once, in the first row that it stands in', () => {
    const inOrder = withTold(parts).flatMap((part) => part.rows);
    const told = inOrder.flatMap((row) =>
      [...row.a, ...row.b].filter(({ id }) => !row.told.has(id)).map(({ id }) => id),
    );
    expect(told).toEqual([
      ...new Set(rows.flatMap((row) => [...row.a, ...row.b]).map(({ id }) => id)),
    ]);
    expect(told.length).toBeLessThan(rows.flatMap((row) => [...row.a, ...row.b]).length);
  });
});

describe('one theme at two meetings', async () => {
  const lineage = (await getTheme('cybersecurity', 'en'))?.lineage ?? [];

  test('has the clauses of their declarations and their outcomes', () => {
    const rows = alignByMeeting(lineage, 'telmin-19-2019', 'adgmin-6-2026');
    expect(rows.map(({ of, a, b }) => [of, a.length > 0, b.length > 0])).toEqual([
      ['declarations', false, true],
      ['outcomes', true, true],
    ]);
  });

  test('counts as much for a meeting as it shows of it', () => {
    const shown = alignByMeeting(lineage, 'adgmin-6-2026', 'adgmin-6-2026').flatMap(({ a }) => a);
    expect(saidByMeeting(lineage).get('adgmin-6-2026')).toBe(shown.length);
  });
});

test('the examples compare what the record has, never a thing with itself', async () => {
  const list = await listDeclarations('en');
  const named = list.map(({ slug, title }) => ({ slug, name: title }));
  const examples = compareExamples(named, await getThemeMatrix('en'));
  expect(examples).toHaveLength(3);
  for (const { query } of examples) expect(query.a).not.toBe(query.b);
  expect(compareExamples([], { meetings: [], total: 0, rows: [] })).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { facetNames, readColumns } from '@/lib/search/columns';
import type { EntryRow } from '@/lib/search/index-reader';
import type { Filters } from '@/lib/search/params';
import { indexOf, type GivenText } from '../support/search-index';

const given = (vi: string, more: Partial<GivenText> = {}): GivenText => ({
  text: { vi, en: '' },
  ...more,
});

const index = indexOf([
  given('Mạng thứ nhất', { date: '2015-05-01', act: 'adopted', mentions: { themes: ['ai'] } }),
  given('Mạng thứ hai', { date: '2019', act: 'adopted', mentions: { themes: ['ai', 'data'] } }),
  given('Mạng thứ ba', { date: '2019-12', act: 'noted', mentions: { themes: ['data', 'skills'] } }),
  given('Cáp quang', { date: '2024', act: 'noted', mentions: { themes: ['skills'] } }),
  given('Cáp không ngày', { act: 'agreed', mentions: { masterplans: ['aim2020', 'adm2025'] } }),
  given('Kết quả mạng', { kind: 'outcome', home: 'meetings/telmin-1-2001', date: '2001-07-13' }),
]);

const facet = (name: (typeof facetNames)[number], filters: Filters = {}) =>
  Object.fromEntries(
    index.search(filters).facets[name].map(({ value, count }) => [value, count] as const),
  );
const years = (end: 'from' | 'to', filters: Filters = {}) =>
  index.search(filters).years[end].map(({ value, count }) => [value, count]);

describe('beside each value of a filter stands how many entries have it', () => {
  test('one value an entry', () => {
    expect(facet('type')).toEqual({ clause: 5, outcome: 1 });
    expect(facet('act')).toEqual({ adopted: 2, noted: 2, agreed: 1 });
    expect(facet('meeting')).toEqual({ 'telmin-1-2001': 1 });
  });

  test('an entry of several themes or plans counts for each of them', () => {
    expect(facet('theme')).toEqual({ ai: 2, data: 2, skills: 2 });
    expect(facet('masterplan')).toEqual({ aim2020: 1, adm2025: 1 });
  });

  test('a value that nothing has is left out', () => {
    expect(facet('body')).toEqual({});
    expect(facet('act', { q: 'quang' })).toEqual({ noted: 1 });
  });

  test('an index of nothing counts nothing', () => {
    const { facets, years: none, count } = indexOf([]).search({});
    expect([count, none]).toEqual([0, { from: [], to: [] }]);
    expect(facetNames.flatMap((name) => facets[name])).toEqual([]);
  });
});

describe('a choice narrows the counts of every other filter', () => {
  test('and of its own none, so that another can be chosen instead', () => {
    const chosen = { theme: 'ai' };
    expect(facet('theme', chosen)).toEqual(facet('theme'));
    expect(facet('act', chosen)).toEqual({ adopted: 2 });
    expect(facet('type', chosen)).toEqual({ clause: 2 });
  });

  test('two choices narrow each other', () => {
    const chosen: Filters = { theme: 'data', act: 'noted' };
    expect(index.search(chosen).count).toBe(1);
    expect(facet('theme', chosen)).toEqual({ data: 1, skills: 2 });
    expect(facet('act', chosen)).toEqual({ adopted: 1, noted: 1 });
  });

  test('words narrow them all', () => {
    expect(facet('theme', { q: 'mạng' })).toEqual({ ai: 2, data: 2, skills: 1 });
  });

  test('years narrow them too', () => {
    expect(facet('theme', { from: 2016, to: 2019 })).toEqual({ ai: 1, data: 2, skills: 1 });
  });

  test('whatever was chosen, each value leaves what its count says', () => {
    const chosen: Filters[] = [
      ...[{}, { q: 'mạng' }, { theme: 'skills' }, { from: 2016 }, { to: 2019, theme: 'data' }],
      ...[
        { act: 'noted' as const, q: 'mạng' },
        { type: 'clause' as const, to: 2015 },
      ],
    ];
    for (const filters of chosen) {
      const { facets, years: counted } = index.search(filters);
      const values = [
        ...facetNames.flatMap((name) => facets[name].map((one) => ({ name, ...one }))),
        ...counted.from.map(({ value, count }) => ({ name: 'from', value: Number(value), count })),
        ...counted.to.map(({ value, count }) => ({ name: 'to', value: Number(value), count })),
      ];
      expect(values).not.toEqual([]);
      for (const { name, value, count } of values)
        expect([name, value, index.search({ ...filters, [name]: value }).count]).toEqual([
          ...[name, value, count],
        ]);
    }
  });
});

describe('beside each year stands how many entries a choice would leave', () => {
  test('of that year or later, and of that year or earlier, those without a date left out', () => {
    expect(years('from')).toEqual([
      ...[
        ['2001', 5],
        ['2015', 4],
        ['2019', 3],
        ['2024', 1],
      ],
    ]);
    expect(years('to')).toEqual([
      ...[
        ['2001', 1],
        ['2015', 2],
        ['2019', 4],
        ['2024', 5],
      ],
    ]);
  });

  test('the other end is kept', () => {
    expect(years('from', { to: 2019 })).toEqual([
      ...[
        ['2001', 4],
        ['2015', 3],
        ['2019', 2],
      ],
    ]);
    expect(years('to', { from: 2016 })).toEqual([
      ...[
        ['2019', 2],
        ['2024', 3],
      ],
    ]);
  });

  test('a range outside the record leaves nothing', () => {
    expect(index.search({ from: 2025 }).count).toBe(0);
    expect(index.search({ to: 1999 }).count).toBe(0);
  });
});

test('where nothing is left, each filter that hides something is told with how much', () => {
  const { count, wider } = index.search({ q: 'cáp', theme: 'ai', to: 2024 });
  expect([count, wider]).toEqual([0, [{ name: 'theme', count: 1 }]]);
});

describe('themes and plans are counted as bits', () => {
  const entry = (row: number, themes: string): EntryRow => ({
    ...{ row, type: 'clause', body: '', meeting: '', act: '', year: 2020, themes, masterplans: '' },
  });
  const named = (count: number) => Array.from({ length: count }, (_, at) => `theme-${String(at)}`);

  test('31 of them are told apart', () => {
    const some = indexOf(
      named(31).map((theme) => given('Mạng', { mentions: { themes: [theme, 'theme-0'] } })),
    );
    const counts = some.search({}).facets.theme.map(({ count }) => count);
    expect(counts).toEqual([31, ...Array.from({ length: 30 }, () => 1)]);
  });

  test('one more stops the reading of the index and names the filter', () => {
    const entries = named(32).map((theme, at) => entry(at + 1, theme));
    expect(() => readColumns(entries, 32)).toThrow('theme');
  });
});

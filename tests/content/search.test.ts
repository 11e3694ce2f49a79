import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { filterChoices, pagesFor, search, searchIds } from '@/lib/search/queries';
import type { Filters } from '@/lib/search/params';
import { relevanceFigures } from '../support/relevance-figures';
import { relevanceSet } from '../support/relevance-set';

/** Every id that a search finds, page by page. */
async function everyId(filters: Filters): Promise<string[]> {
  const { pages } = await searchIds(filters);
  const each = await Promise.all(
    Array.from({ length: pages }, (_, page) => searchIds({ ...filters, page: page + 1 })),
  );
  return each.flatMap(({ ids }) => ids);
}

test('without marks a reader finds everything that the same words with marks find', async () => {
  const queries = relevanceSet();
  const twins = queries.filter(({ kind, twin }) => kind === 'unmarked' && twin);
  expect(twins.length).toBeGreaterThan(20);
  for (const { q, twin } of twins) {
    const marked = queries.find(({ id }) => id === twin)?.q ?? '';
    const full = await searchIds({ q: marked });
    const due = (await everyId({ q: marked })).slice(0, full.count);
    expect(await everyId({ q }), `${q} / ${marked}`).toEqual(expect.arrayContaining(due));
  }
});

test('the search answers the labelled queries as well as is promised', async () => {
  const figures = await Promise.all(
    relevanceSet().map(async (query) =>
      relevanceFigures(query, (await searchIds({ q: query.q, ...query.filters })).ids),
    ),
  );
  const mean = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
  expect(mean(figures.map(({ ndcg }) => ndcg))).toBeGreaterThanOrEqual(0.9);
  expect(mean(figures.map(({ recall }) => recall))).toBeGreaterThanOrEqual(0.97);
});

test('a word that stands nearly everywhere loses no clause of a theme', async () => {
  const asked = { theme: 'inclusion', type: 'clause' } as const;
  const clauses = await db().statement.findMany({
    where: { id: { in: await everyId(asked) } },
    select: { id: true, textVi: true, textEn: true },
  });
  const due = clauses.filter(({ textVi, textEn }) => /\bASEAN\b/.test(`${textVi} ${textEn}`));
  expect(due).not.toEqual([]);
  const found = await everyId({ ...asked, q: 'ASEAN' });
  expect(found).toEqual(expect.arrayContaining(due.map(({ id }) => id)));
});

describe('the page says what the search did', () => {
  test('other names that were looked for are told, unless only the typed words are wanted', async () => {
    const { also } = await search({ q: 'DEFA' }, 'en');
    const english = also.filter(({ lang }) => lang === 'en').map(({ written }) => written);
    expect(english).toContain('ASEAN Digital Economy Framework Agreement');
    expect((await search({ q: 'DEFA', only: 'typed' }, 'en')).also).toEqual([]);
  });

  test('a name that was used for a time is told with it', async () => {
    const { also } = await search({ q: 'Bộ TT&TT' }, 'vi');
    const names = also.map(({ written, until }) => [written, until]);
    expect(names).toContainEqual(['Bộ Thông tin và Truyền thông', '2025']);
  });

  test('short forms that only readers type are never shown', async () => {
    const { also, count } = await search({ q: 'CNTT' }, 'vi');
    expect(count).toBeGreaterThan(0);
    expect(also.map(({ written }) => written)).not.toContain('công nghệ thông tin');
  });

  test('a misspelled word is told with the one that was taken for it', async () => {
    const { plan } = await search({ q: 'cibersecurity' }, 'en');
    expect(plan.corrections).toEqual([{ typed: 'cibersecurity', written: 'cybersecurity' }]);
    const typed = await search({ q: 'cibersecurity', only: 'typed' }, 'en');
    expect([typed.count, typed.plan.corrections]).toEqual([0, []]);
  });

  test('what was found is marked in its own spelling', async () => {
    const { results } = await search({ q: 'chuyen doi so' }, 'vi');
    const marked = results.flatMap(({ text }) => text.filter(({ isFound }) => isFound));
    expect(marked.map(({ text }) => text.toLowerCase())).toContain('chuyển đổi số');
  });

  test('a filter that leaves nothing is told, with how much there is without it', async () => {
    const { count, wider } = await search({ q: 'DEFA', to: 2005 }, 'en');
    const without = await search({ q: 'DEFA' }, 'en');
    expect([count, wider]).toEqual([0, [{ name: 'to', count: without.count }]]);
  });
});

test('every count beside a filter is what a reader finds by choosing it', async () => {
  for (const asked of [{ q: 'ASEAN' }, { q: 'AI', theme: 'ai' }, { theme: 'data', from: 2020 }]) {
    const { facets, years } = await searchIds(asked);
    const choices = [
      ...Object.entries(facets).flatMap(([name, values]) =>
        values.map((one) => ({ name, ...one })),
      ),
      ...years.from.map((one) => ({ name: 'from', ...one, value: Number(one.value) })),
      ...years.to.map((one) => ({ name: 'to', ...one, value: Number(one.value) })),
    ];
    expect(choices.length).toBeGreaterThan(5);
    for (const { name, value, count } of choices) {
      const found = await searchIds({ ...asked, [name]: value });
      expect([name, value, found.count]).toEqual([name, value, count]);
    }
  }
});

test('every theme, body, meeting and plan of a filter is one that the record knows', async () => {
  const choices = await filterChoices('vi');
  const { facets } = await searchIds({});
  for (const name of ['theme', 'body', 'meeting', 'masterplan'] as const) {
    const known = choices[name].map(({ value }) => value);
    expect(facets[name]).not.toEqual([]);
    expect(known).toEqual(expect.arrayContaining(facets[name].map(({ value }) => value)));
  }
});

describe('results come in the order asked for', () => {
  const years = async (sort: 'newest' | 'oldest') => {
    const { results } = await search({ q: 'ASEAN', type: 'clause', sort }, 'en');
    return results.map(({ statement }) => statement.date.slice(0, 4));
  };

  test('the newest first', async () => {
    const found = await years('newest');
    expect(found).toEqual([...found].sort().reverse());
  });

  test('and say why they are there in every order', async () => {
    for (const sort of ['relevance', 'newest', 'oldest'] as const) {
      const { results } = await search({ q: 'cybersecurity', sort }, 'en');
      const whole = results.filter(({ why }) => why.every(({ how }) => how !== 'missing'));
      expect([sort, whole.length]).toEqual([sort, results.length]);
    }
  });

  test('the oldest first', async () => {
    const found = await years('oldest');
    expect(found).toEqual([...found].sort());
  });
});

test.each(['🚀', '!!!', '“”', '- -'])('signs alone (%s) find nothing', async (q) => {
  for (const sort of ['relevance', 'oldest'] as const) {
    const { count, ids } = await searchIds({ q, sort });
    expect([count, ids]).toEqual([0, []]);
  }
});

test('a word that is left out alone leaves everything else', async () => {
  const { count } = await searchIds({ q: '-DEFA' });
  expect(count).toBeGreaterThan((await searchIds({ q: 'DEFA' })).count);
});

test.each(['newest', 'oldest'] as const)(
  '%s first, a declaration keeps its order',
  async (sort) => {
    const asked = { meeting: 'adgmin-3-2023', type: 'clause', sort } as const;
    const { results } = await search(asked, 'en');
    const numbers = results.map(({ statement }) => statement.number ?? 0);
    expect(numbers.length).toBeGreaterThan(5);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  },
);

test('no result stands on two pages', async () => {
  const ids = await everyId({ q: 'ASEAN' });
  expect(ids.length).toBeGreaterThan(100);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  ['Tuyên bố Hà Nội', 'declaration', 'adgmin-6-2026-ha-noi-declaration'],
  ['bangkok declaration', 'declaration', 'adgmin-5-2025-bangkok-digital-declaration'],
  ['TELMIN 5', 'meeting', 'telmin-5-2005'],
  ['an ninh mang', 'theme', 'cybersecurity'],
])('%s leads straight to the page of that name', async (q, kind, slug) => {
  const pages = await pagesFor(q, 'en');
  expect(pages.map((page) => [page.kind, page.slug])).toContainEqual([kind, slug]);
});

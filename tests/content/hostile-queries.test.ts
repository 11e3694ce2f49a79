import { describe, expect, test } from 'vitest';
import { locales } from '@/lib/i18n/schema';
import { PAGE_SIZE } from '@/lib/search/answer';
import { readParams } from '@/lib/search/params';
import { filterChoices, pagesFor, search, searchIds } from '@/lib/search/queries';
import { hostileQueries, hostileTexts, paramNames } from '../support/hostile-queries';

const QUERIES = 10_000;
const SHOWN_EVERY = 50;
const LONGEST = 600_000;

describe('a hostile query', async () => {
  const choices = await filterChoices('vi');
  const requests = hostileQueries(QUERIES, choices).map((raw) => ({
    asked: JSON.stringify(raw).slice(0, 500),
    ...readParams(raw, paramNames, choices),
  }));

  test('is read and looked for more often than it is left aside', () => {
    const read = requests.filter(({ filters }) => filters.q !== undefined);
    expect(read.length).toBeGreaterThan(QUERIES / 2);
    for (const name of paramNames.filter((one) => one !== 'country')) {
      const narrowed = read.filter(({ filters }) => filters[name] !== undefined);
      expect(narrowed.length, name).toBeGreaterThan(QUERIES / 100);
    }
  });

  test(
    'is answered with one page of statements',
    async () => {
      for (const { asked, filters } of requests) {
        const answered = searchIds(filters);
        await expect(answered, asked).resolves.toBeDefined();
        const { ids, page, count, partial } = await answered;
        expect(ids.length, asked).toBe(page.length);
        expect(ids.length, asked).toBeLessThanOrEqual(Math.min(PAGE_SIZE, count + partial));
      }
    },
    LONGEST,
  );

  test('finds what can be shown in both languages, every text whole', async () => {
    for (const { asked, filters } of requests.filter((_, at) => at % SHOWN_EVERY === 0)) {
      for (const locale of locales) {
        const { results, ids } = await search(filters, locale);
        expect(results.length, asked).toBe(ids.length);
        for (const { statement, text } of results)
          expect(text.map((stretch) => stretch.text).join(''), asked).toBe(statement.text);
        expect((await pagesFor(filters.q ?? '', locale)).length, asked).toBeLessThanOrEqual(3);
      }
    }
  });

  test('is no value of any filter', () => {
    const texts = hostileTexts(100).filter((one) => one.trim() !== '');
    for (const name of paramNames.filter((one) => one !== 'q'))
      for (const text of texts) {
        const read = readParams({ [name]: text }, paramNames, choices);
        expect(read, `${name}=${text}`).toEqual({ filters: {}, ignored: [name] });
      }
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { locales } from '@/lib/i18n/schema';
import { readPassage } from '@/lib/quote/params';
import { findQuote } from '@/lib/quote/queries';
import { hostileTexts } from '../support/hostile-queries';
import { isAnswered, isExactKind, labelledPassages } from '../support/quote-passages';

const FEWEST = 60;
const FEWEST_UNRELATED = 15;
const OF_ALTERED = 0.95;
/** Far above what it takes (well under a tenth of this), so that a busy machine is no broken promise. */
const SLOWEST = 5000;

async function found(text: string) {
  const { results } = await findQuote(readPassage({ text }).text, 'en');
  return results.map(({ statement, status }) => ({
    id: statement.id,
    isExact: status === 'exact',
  }));
}

async function missed(passages: ReturnType<typeof labelledPassages>): Promise<string[]> {
  const names: string[] = [];
  for (const passage of passages) {
    const answers = await found(passage.text);
    const told = answers.map(({ id }) => id).join(', ');
    if (!isAnswered(passage, answers)) names.push(`${passage.id} → ${told}`);
  }
  return names;
}

describe.each(['quote-passages', 'quote-passages-held-out'] as const)('%s', (directory) => {
  const passages = labelledPassages(directory);
  const unrelated = passages.filter(({ kind }) => kind === 'unrelated');
  const exact = passages.filter(isExactKind);
  const altered = passages.filter((one) => !isExactKind(one) && one.kind !== 'unrelated');

  test('every passage copied as it stands is found first, and said to be word for word', async () => {
    expect(exact.length).toBeGreaterThan(0);
    expect(await missed(exact)).toEqual([]);
  });

  test('of passages that were changed, 95 in 100 are found among the first three', async () => {
    const lost = await missed(altered);
    expect(1 - lost.length / altered.length, lost.join('\n')).toBeGreaterThanOrEqual(OF_ALTERED);
  });

  test('every passage from elsewhere is refused', async () => {
    expect(await missed(unrelated)).toEqual([]);
  });
});

test('there are enough labelled passages, each of its own id, and each names statements that exist', async () => {
  const tuned = labelledPassages('quote-passages');
  expect(tuned.length).toBeGreaterThanOrEqual(FEWEST);
  const unrelated = tuned.filter(({ kind }) => kind === 'unrelated');
  expect(unrelated.length).toBeGreaterThanOrEqual(FEWEST_UNRELATED);
  const all = [...tuned, ...labelledPassages('quote-passages-held-out')];
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  const rows = await db().statement.findMany({ select: { id: true } });
  const known = new Set(rows.map(({ id }) => id));
  expect(all.flatMap(({ from }) => from).filter((id) => !known.has(id))).toEqual([]);
  const decomposed = all.filter(({ kind }) => kind === 'nfd');
  expect(decomposed.every(({ text }) => text !== text.normalize('NFC'))).toBe(true);
});

describe('every clause, topic and outcome of the record', async () => {
  const rows = await db().statement.findMany({
    where: { kind: { in: ['clause', 'topic', 'outcome'] } },
    select: { id: true, textVi: true, textEn: true },
  });

  test.each([
    ['Vietnamese', 'textVi'],
    ['English', 'textEn'],
  ] as const)('is found by its whole %s text', async (_, column) => {
    const lost: string[] = [];
    for (const row of rows) {
      const answers = await found(`“${row[column]}”`);
      const isFound = answers.some(({ id, isExact }) => isExact && id === row.id);
      if (!isFound) lost.push(row.id);
    }
    expect(lost).toEqual([]);
  });
});

describe('a passage that no reader would paste', () => {
  beforeAll(() => findQuote('made ready', 'vi'));

  test('is answered in both languages', async () => {
    for (const text of hostileTexts(150)) {
      for (const locale of locales) {
        const answered = findQuote(readPassage({ text }).text, locale);
        await expect(answered, JSON.stringify(text)).resolves.toBeDefined();
      }
    }
  });

  test('takes no longer than a reader waits', async () => {
    const rows = await db().statement.findMany({ select: { textVi: true } });
    const whole = rows.map(({ textVi }) => textVi).join(' ');
    const started = performance.now();
    await found(whole.slice(20_000, 22_000));
    expect(performance.now() - started).toBeLessThan(SLOWEST);
  });
});

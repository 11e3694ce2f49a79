import { describe, expect, test } from 'vitest';
import { readContent } from '@/lib/content/read';
import { db } from '@/lib/db';
import { firstNamingsInRecord, relationsInRecord } from '@/lib/relations/queries';

const written = readContent('content').content.declarations.flatMap(({ record }) =>
  [...record.preamble, ...record.operative, ...record.topics].flatMap(({ id, relations }) =>
    relations.map((one) => ({ from: `declarations/${record.slug}/${id}`, ...one })),
  ),
);

test('the store holds every relation of the content, with its reasons and its sources', async () => {
  const rows = await db().relation.findMany({
    orderBy: { id: 'asc' },
    include: { citations: { orderBy: { id: 'asc' } } },
  });
  expect(rows.length).toBeGreaterThanOrEqual(12);
  expect(
    rows.map(({ fromId, toId, type, reasonVi, reasonEn, citations }) => ({
      from: fromId,
      ...{ type, to: toId, reason: { vi: reasonVi, en: reasonEn } },
      cites: citations.map(({ sourceId, paragraphs }) => ({
        source: sourceId,
        ...(paragraphs !== null && { paragraphs: paragraphs.split(',').map(Number) }),
      })),
    })),
  ).toEqual(written);
});

describe.each(['vi', 'en'] as const)('in %s', async (locale) => {
  const relations = await relationsInRecord(locale);
  const met = (id: string) =>
    (relations.get(id) ?? []).map(({ type, isBackward, other, reason }) => ({
      ...{ type, isBackward, other: other.id, reason },
    }));

  test.each(written)('$from and $to each show that the one $type the other', (one) => {
    const reason = one.reason[locale];
    const { type, from, to } = one;
    expect(met(from)).toContainEqual({ type, isBackward: true, other: to, reason });
    expect(met(to)).toContainEqual({ type, isBackward: false, other: from, reason });
  });

  test('what a text is to earlier ones comes first, then what later ones are to it, each by date', () => {
    for (const views of relations.values()) {
      const order = views.map(({ isBackward, other }) =>
        [isBackward ? 0 : 1, other.date].join(' '),
      );
      expect(order).toEqual([...order].sort());
    }
  });
});

test.each([
  ['initiatives/wg-ai', 'adgmin-4-2024'],
  ['initiatives/ai-guide', 'adgmin-3-2023'],
  ['initiatives/defa', 'adgmin-3-2023'],
  ['masterplans/adm2025', 'telmin-19-2019'],
])('%s is named first on record at %s', async (of, meeting) => {
  expect((await firstNamingsInRecord()).get(of)).toBe(meeting);
});

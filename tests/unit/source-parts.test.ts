import { expect, test } from 'vitest';
import { inListOrder, sourcePart, sourceParts } from '@/lib/sources/parts';
import { listSources } from '@/lib/sources/queries';

const of = (title: string, publisher: string | null, published: string | null) => ({
  kind: 'page',
  title,
  publisher,
  published,
});

test('the newest comes first, then what has no date by publisher, then what has no publisher', () => {
  const sources = [
    of('A', null, null),
    of('B', 'VOV', null),
    of('C', 'ASEAN', null),
    of('E', 'Bernama', '2021-09'),
    of('D', 'Bernama', '2026-01-16'),
    of('A2', 'VOV', null),
  ];
  const titles = inListOrder(sources, 'vi').map(({ title }) => title);
  expect(titles).toEqual(['D', 'E', 'C', 'A2', 'B', 'A']);
});

test('each part of the list has sources, and every source stands in one', async () => {
  const sources = await listSources('vi');
  const parts = new Set(sources.map(sourcePart));
  expect([...parts].toSorted()).toEqual([...sourceParts].toSorted());
  const counted = sourceParts.map((part) => sources.filter((one) => sourcePart(one) === part));
  expect(counted.flat()).toHaveLength(sources.length);
  expect(sources.filter((one) => sourcePart(one) === 'undated').every((s) => !s.published)).toBe(
    true,
  );
});

import { describe, expect, test } from 'vitest';
import { readParams } from '@/lib/search/params';
import { filterChoices, searchIds } from '@/lib/search/queries';
import { shadeOf, shadingSteps } from '@/lib/themes/matrix';
import { getThemeMatrix } from '@/lib/themes/queries';

const matrix = await getThemeMatrix('en');
const cells = matrix.rows.flatMap(({ slug, counts }) =>
  counts.map((count, index) => ({
    theme: slug,
    meeting: matrix.meetings[index]?.slug ?? '',
    count,
  })),
);

test('there are cells with numbers and cells without', () => {
  expect(cells.filter(({ count }) => count > 0).length).toBeGreaterThan(100);
  expect(cells.filter(({ count }) => count === 0).length).toBeGreaterThan(100);
});

describe.each(cells)('$theme at $meeting', ({ theme, meeting, count }) => {
  test(`says ${String(count)}, which is what its list finds`, async () => {
    const known = await filterChoices('en');
    const { filters, ignored } = readParams({ theme, meeting }, ['theme', 'meeting'], known);
    expect(ignored).toEqual([]);
    expect((await searchIds(filters)).count).toBe(count);
  });
});

test('the total of a row is the sum of its cells; that of a column counts a statement once', () => {
  for (const { total, counts } of matrix.rows)
    expect(total).toBe(counts.reduce((sum, count) => sum + count, 0));
  for (const [index, { total }] of matrix.meetings.entries()) {
    const column = matrix.rows.map(({ counts }) => counts[index] ?? 0);
    expect(total).toBeGreaterThanOrEqual(Math.max(...column));
    expect(total).toBeLessThanOrEqual(column.reduce((sum, count) => sum + count, 0));
  }
});

test('a cell is the darker the more it holds, and empty ones have no shade', () => {
  expect(shadeOf(0)).toBe(0);
  expect(shadingSteps.map(shadeOf)).toEqual([1, 2, 3, 4]);
  expect(shadeOf(3)).toBe(2);
  expect(shadeOf(100)).toBe(shadingSteps.length);
});

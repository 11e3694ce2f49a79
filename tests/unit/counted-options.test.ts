import { expect, test } from 'vitest';
import { yearOptions } from '@/components/search/counted-options';

/** What a choice of first, or of last, year would leave of entries of 2015 and 2020. */
const from = [
  { value: '2015', count: 9 },
  { value: '2020', count: 4 },
];
const to = [
  { value: '2015', count: 5 },
  { value: '2020', count: 9 },
];
const counted = (label: string, count: number) => `${label} (${String(count)})`;
const shown = (end: 'from' | 'to', chosen: number) =>
  yearOptions(end, end === 'from' ? from : to, chosen, counted).map(({ label }) => label);

test('a chosen year of which there is nothing still says how much it leaves', () => {
  expect(shown('from', 2010)).toEqual(['2020 (4)', '2015 (9)', '2010 (9)']);
  expect(shown('from', 2017)).toEqual(['2020 (4)', '2017 (4)', '2015 (9)']);
  expect(shown('from', 2024)).toEqual(['2024 (0)', '2020 (4)', '2015 (9)']);
  expect(shown('to', 2010)).toEqual(['2020 (9)', '2015 (5)', '2010 (0)']);
  expect(shown('to', 2017)).toEqual(['2020 (9)', '2017 (5)', '2015 (5)']);
  expect(shown('to', 2024)).toEqual(['2024 (9)', '2020 (9)', '2015 (5)']);
});

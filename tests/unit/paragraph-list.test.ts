import { expect, test } from 'vitest';
import { paragraphList } from '@/lib/sources/paragraphs';

test.each([
  [[], ''],
  [[7], '7'],
  [[11, 12], '11, 12'],
  [[11, 12, 13], '11–13'],
  [[2, 5, 12, 24, 25, 26, 27, 28, 29, 30, 31], '2, 5, 12, 24–31'],
  [[1, 2, 3, 5, 6, 8, 9, 10], '1–3, 5, 6, 8–10'],
])('paragraphs %j are told as "%s"', (numbers, said) => {
  expect(paragraphList(numbers)).toBe(said);
});

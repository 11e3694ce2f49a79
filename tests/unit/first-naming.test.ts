import { expect, test } from 'vitest';
import { firstNamings, type Naming } from '@/lib/relations/first-naming';

const naming = (sortDate: string, meeting: string | null): Naming => ({
  ...{ of: 'initiatives/defa', sortDate, meeting },
});
const first = (...namings: Naming[]) => firstNamings(namings).get('initiatives/defa');

test('the earliest meeting is the first, whatever the order in which they are told', () => {
  expect(first(naming('2025-01-17', 'fifth'), naming('2023-02-10', 'third'))).toBe('third');
});

test('what was named beside the meetings before has no first meeting', () => {
  expect(first(naming('2022-05-01', null), naming('2023-02-10', 'third'))).toBeUndefined();
});

test('a step of the very day of a meeting does not come before it', () => {
  expect(first(naming('2023-02-10', null), naming('2023-02-10', 'third'))).toBe('third');
  expect(first(naming('2023-02-10', 'third'), naming('2023-02-10', null))).toBe('third');
});

test('what has no date is not first', () => {
  expect(first(naming('', null), naming('2023-02-10', 'third'))).toBe('third');
  expect(first(naming('', 'undated'))).toBeUndefined();
});

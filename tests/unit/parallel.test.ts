import { expect, test } from 'vitest';
import { halvesOf } from '@/lib/declarations/parallel';

const clause = {
  title: 'Hợp tác về AI',
  text: 'Tăng cường hợp tác.',
  other: { lang: 'en', title: 'Cooperation on AI', text: 'Cooperation is strengthened.' },
} as const;

test("the reader's own language comes first", () => {
  expect(halvesOf(clause, 'vi').map(({ lang, text }) => [lang, text])).toEqual([
    ['vi', clause.text],
    ['en', clause.other.text],
  ]);
});

test('a half without words is null, never an empty text', () => {
  const bare = { ...clause, other: { lang: 'en', title: null, text: '  ' } } as const;
  expect(halvesOf(bare, 'vi')[1]).toEqual({ lang: 'en', title: null, text: null });
});

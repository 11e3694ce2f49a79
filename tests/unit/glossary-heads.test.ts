import { expect, test } from 'vitest';
import { firstLetter } from '@/lib/glossary/letters';
import { otherNames } from '@/lib/glossary/other-names';
import { listTerms } from '@/lib/glossary/queries';

const blockchain = {
  name: 'blockchain',
  other: { lang: 'vi' as const, text: 'chuỗi khối' },
  abbreviation: 'BC',
  variants: [
    { lang: 'vi' as const, text: 'blockchain' },
    { lang: 'en' as const, text: 'Blockchain' },
    { lang: 'en' as const, text: 'bc' },
    { lang: 'en' as const, text: 'distributed ledger' },
  ],
};

test('another name stands under the word of its own language, and none repeats that word', () => {
  expect(otherNames(blockchain, 'vi')).toEqual(['blockchain']);
  expect(otherNames(blockchain, 'en')).toEqual(['distributed ledger']);
});

test.each([
  ['ồn ào', 'Ô'],
  ['ổn định', 'Ô'],
  ['điện toán', 'Đ'],
  ['ứng dụng', 'Ư'],
  ['ảo hóa', 'A'],
  ['5G', '5'],
])('%s stands under %s', (word, letter) => {
  expect(firstLetter(word, 'vi')).toBe(letter);
});

test.each(['vi', 'en'] as const)('%s: words of one letter stand together', async (locale) => {
  const letters = (await listTerms(locale)).map(({ name }) => firstLetter(name, locale));
  const starts = letters.filter((letter, index) => letter !== letters[index - 1]);
  expect(starts).toHaveLength(new Set(letters).size);
});

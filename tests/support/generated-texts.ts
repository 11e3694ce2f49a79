import type { Numbers } from './synthetic-texts';

/** Each vowel letter of Vietnamese with what is typed for it in a hurry. */
const VOWELS = ['aa', 'ăa', 'âa', 'ee', 'êe', 'ii', 'oo', 'ôo', 'ơo', 'uu', 'ưu', 'yy'].map(
  (pair) => ({ letter: pair.slice(0, 1), plain: pair.slice(1) }),
);
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const ONSETS = ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');
const CODAS = ' c ch m n ng nh p t'.split(' ');

/** A syllable as it is written with its marks and as it is typed without them. */
export type Syllable = { written: string; plain: string };

/** Every vowel of Vietnamese with every tone. */
export const vietnameseVowels: Syllable[] = VOWELS.flatMap(({ letter, plain }) =>
  TONES.map((tone) => ({ written: (letter + tone).normalize('NFC'), plain })),
);

export const pick = <Item>(some: readonly Item[], numbers: Numbers): Item | undefined =>
  some[numbers.below(some.length)];

/** A syllable that could be one of Vietnamese: onset, vowel, tone, coda. */
export function vietnameseSyllable(numbers: Numbers): Syllable {
  const onset = pick(ONSETS, numbers) ?? '';
  const coda = pick(CODAS, numbers) ?? '';
  const vowel = pick(vietnameseVowels, numbers) ?? { written: 'a', plain: 'a' };
  return {
    written: onset + vowel.written + coda,
    plain: onset.replace('đ', 'd') + vowel.plain + coda,
  };
}

const PLANES = 17;
const RANGES = [
  { first: 0x20, last: 0x7e },
  { first: 0x80, last: 0x24f },
  { first: 0x300, last: 0x36f },
  { first: 0x370, last: 0x5ff },
  { first: 0x900, last: 0xdff },
  { first: 0x1100, last: 0x11ff },
  { first: 0x1e00, last: 0x1fff },
  { first: 0x2000, last: 0x2bff },
  { first: 0x3040, last: 0x30ff },
  { first: 0xac00, last: 0xd7a3 },
  { first: 0xd800, last: 0xdfff },
  { first: 0xfb00, last: 0xfeff },
  { first: 0xff00, last: 0xffef },
  { first: 0x1f300, last: 0x1faff },
];
const WHOLE = [
  ...['İ', 'ı', 'ß', 'ẞ', 'ﬁ', 'ﬀ', 'ǅ', 'ς', 'Σ', '\u212A', '\u212B', '\u2126', 'ﷺ', '≠'],
  ...['👩‍👩‍👧‍👦', '🇻🇳', '❤️', '1️⃣', '👍🏽', '각', '각', 'が', 'が', 'ẹ́', 'é̂', 'ệ', 'Đ', 'đ'],
  ...['\u200B', '\u200D', '\u202E', '\uFEFF', '\u00AD', '\u034F', '\uFE0F', '\u0000', '\uFFFF'],
];

/** Any text at all: code points of every plane, halves of pairs, marks without letters, signs of several code points. */
export function anyText(numbers: Numbers): string {
  return Array.from({ length: numbers.between(1, 12) }, () => {
    const kind = numbers.below(4);
    if (kind === 0) return pick(WHOLE, numbers) ?? '';
    if (kind === 1) {
      return String.fromCodePoint(numbers.below(PLANES) * 0x10000 + numbers.below(0x10000));
    }
    const { first, last } = pick(RANGES, numbers) ?? { first: 0, last: 0 };
    return String.fromCodePoint(numbers.between(first, last));
  }).join('');
}

import { describe, expect, test } from 'vitest';
import { fold } from '@/lib/search/fold';
import { placedWords, wordsOf } from '@/lib/search/words';
import { anyText, vietnameseSyllable, vietnameseVowels } from '../support/generated-texts';
import { numbersFrom } from '../support/synthetic-texts';

const syllableNumbers = numbersFrom(1);
const syllables = Array.from({ length: 4000 }, () => vietnameseSyllable(syllableNumbers));
const textNumbers = numbersFrom(2);
const texts = Array.from({ length: 6000 }, () => anyText(textNumbers));

/** What a failing text is called, since many of its characters cannot be seen. */
const codes = (text: string) =>
  Array.from(text, (one) => one.codePointAt(0)?.toString(16) ?? '').join(' ');

const forms = (text: string) => [text, text.normalize('NFC'), text.normalize('NFD')];

describe('Vietnamese is folded to what is typed without marks', () => {
  test('every vowel with every tone, small and capital, composed and decomposed', () => {
    expect(vietnameseVowels).toHaveLength(72);
    for (const { written, plain } of vietnameseVowels)
      for (const one of [...forms(written), ...forms(written.toUpperCase())])
        expect(fold(one), codes(one)).toBe(plain);
  });

  test('every syllable, small and capital, composed and decomposed', () => {
    for (const { written, plain } of syllables)
      for (const one of [...forms(written), ...forms(written.toUpperCase())])
        expect(fold(one), codes(one)).toBe(plain);
  });

  test.each([
    ['đ', 'd'],
    ['Đ', 'd'],
    ['Ð', 'd'], // U+00D0, which old converters and fonts write for Đ.
  ])('%s is d', (letter, plain) => {
    expect(fold(letter)).toBe(plain);
  });

  test('a tone and a circumflex in the wrong order are both taken away', () => {
    const words = wordsOf('tie\u0301\u0302ng').map(({ folded }) => folded);
    expect(words).toEqual(['tieng']);
  });
});

describe('whatever is folded', () => {
  test('comes out the same from composed and decomposed Unicode', () => {
    for (const text of texts)
      for (const one of forms(text)) expect(fold(one), codes(text)).toBe(fold(text));
  });

  test('stays as it is when it is folded once more', () => {
    for (const text of texts) expect(fold(fold(text)), codes(text)).toBe(fold(text));
  });

  test('has as many code points as in NFC', () => {
    expect(texts.length).toBeGreaterThan(2000);
    for (const text of texts)
      expect(Array.from(fold(text)).length, codes(text)).toBe(
        Array.from(text.normalize('NFC')).length,
      );
  });

  test('has no mark and no capital left', () => {
    for (const text of texts) {
      expect(fold(text), codes(text)).not.toMatch(/\p{M}/u);
      expect(fold(text).toLowerCase(), codes(text)).toBe(fold(text));
    }
  });
});

test('syllables of Korean that differ are told apart', () => {
  expect(fold('가')).not.toBe(fold('거'));
});

describe('the words of a text', () => {
  test('are the same in composed and decomposed Unicode', () => {
    for (const text of texts)
      for (const one of forms(text)) expect(wordsOf(one), codes(text)).toEqual(wordsOf(text));
  });

  test('hold a letter or a digit each: a sign, a mark or half an emoji is no word', () => {
    for (const text of texts)
      for (const { exact } of wordsOf(text)) expect(exact, codes(text)).toMatch(/[\p{L}\p{N}]/u);
  });

  test('stand where they are said to stand, one after the other, with no letter between them', () => {
    for (const text of [...texts, ...syllables.map(({ written }) => `“${written}”, ${written}!`)]) {
      let end = 0;
      for (const { start, end: wordEnd, ...word } of placedWords(text)) {
        expect(text.slice(end, start), codes(text)).not.toMatch(/[\p{L}\p{N}]/u);
        expect(text.slice(start, wordEnd), codes(text)).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
        expect(wordsOf(text.slice(start, wordEnd)), codes(text)).toEqual([word]);
        end = wordEnd;
      }
      expect(text.slice(end), codes(text)).not.toMatch(/[\p{L}\p{N}]/u);
    }
  });
});

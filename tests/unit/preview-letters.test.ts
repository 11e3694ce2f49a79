import { describe, expect, test } from 'vitest';
import { drawable, hasLetter, widthOf } from '@/lib/share/preview-fonts';
import { publishedLetters, vietnameseLetters } from '../support/published-letters';

describe('the fonts of the previews', () => {
  test('have every letter of Vietnamese', () => {
    expect(vietnameseLetters).toHaveLength(146);
    expect(vietnameseLetters.filter((letter) => !hasLetter(letter))).toEqual([]);
  });

  test('have every letter of the whole record and of the interface', () => {
    const letters = publishedLetters();
    expect(letters.length).toBeGreaterThan(150);
    expect(letters.filter((letter) => !hasLetter(letter))).toEqual([]);
  });

  test('are known not to have a letter of another script', () => {
    expect(['日', 'Ж', '🌏', '\uFFFF'].filter(hasLetter)).toEqual([]);
  });

  test('say how wide a letter is: a capital M wider than an i, with or without marks', () => {
    expect(widthOf('M', 'text')).toBeGreaterThan(2 * widthOf('i', 'text'));
    expect(widthOf('ế', 'text')).toBeCloseTo(widthOf('e', 'text'), 1);
  });
});

test('a letter that no font has is drawn as its plain letter or as "?", and never asked of another site', () => {
  expect(drawable('Tuyên bố Hà Nội – ASEAN')).toBe('Tuyên bố Hà Nội – ASEAN');
  expect(drawable('日本 ế')).toBe('?? ế');
  expect(Array.from(drawable('ǟ 🌏 \u0600')).filter((letter) => !hasLetter(letter))).toEqual([]);
});

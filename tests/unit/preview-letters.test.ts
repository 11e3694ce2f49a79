import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { drawable, hasLetter, widthOf } from '@/lib/share/preview-fonts';
import en from '@/messages/en.json';
import vi from '@/messages/vi.json';

const VOWELS = 'aăâeêioôơuưy';
const MARKS = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const vietnamese = Array.from(VOWELS + VOWELS.toUpperCase())
  .flatMap((vowel) => MARKS.map((mark) => (vowel + mark).normalize('NFC')))
  .concat('đ', 'Đ');

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(texts);
}

const content = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => texts(parse(readFileSync(`content/${file}`, 'utf8'))));

describe('the fonts of the previews', () => {
  test('have every letter of Vietnamese', () => {
    expect(vietnamese).toHaveLength(146);
    expect(vietnamese.filter((letter) => !hasLetter(letter))).toEqual([]);
  });

  test('have every letter of the whole record and of the interface', () => {
    const letters = new Set([...content, ...texts(vi), ...texts(en)].join(''));
    letters.delete('\n');
    expect(letters.size).toBeGreaterThan(150);
    expect([...letters].filter((letter) => !hasLetter(letter))).toEqual([]);
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

import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import en from '@/messages/en.json';
import vi from '@/messages/vi.json';

const VOWELS = 'aăâeêioôơuưy';
const MARKS = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** All letters of Vietnamese that bear a mark, and the vowels that bear none. */
export const vietnameseLetters = Array.from(VOWELS + VOWELS.toUpperCase())
  .flatMap((vowel) => MARKS.map((mark) => (vowel + mark).normalize('NFC')))
  .concat('đ', 'Đ');

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(texts);
}

/** Every letter that stands in the record or in the words of the interface. */
export function publishedLetters(): string[] {
  const content = readdirSync('content', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => texts(parse(readFileSync(`content/${file}`, 'utf8'))));
  const letters = new Set([...content, ...texts(vi), ...texts(en)].join(''));
  letters.delete('\n');
  return [...letters];
}

import { expect, test } from 'vitest';
import { readArticle } from '@/lib/draft/article';
import { Refusal } from '@/lib/draft/refusal';
import { articleHash } from '@/lib/sources/article';

const bytes = (text: string) => new TextEncoder().encode(text);
const line = 'Hội nghị Bộ trưởng Số ASEAN lần thứ 6 đã bế mạc.';

test.each([
  ['an empty file', bytes('  \n\n\t\n'), 'bai.txt is empty; it holds no line of text.'],
  ['UTF-16', Buffer.from(line, 'utf16le'), 'bai.txt is not UTF-8 text; save it again as UTF-8.'],
  ['Latin-1', Buffer.from('Hội nghị à é', 'latin1'), 'bai.txt is not UTF-8 text'],
  ['English', bytes('The 6th ADGMIN closed in Hà Nội on Friday.'), 'bai.txt is not in Vietnamese'],
  [
    'Vietnamese without marks',
    bytes('Hoi nghi Bo truong So ASEAN'),
    'bai.txt is not in Vietnamese',
  ],
  ['numbers', bytes('12 16 2026'), 'bai.txt is not in Vietnamese'],
])('%s is refused in one sentence', (_, file, message) => {
  expect(() => readArticle(file, 'bai.txt')).toThrow(Refusal);
  expect(() => readArticle(file, 'bai.txt')).toThrow(message);
});

test('paragraphs and fingerprint do not depend on line ends, empty lines or composition', () => {
  const one = readArticle(bytes(`\uFEFF${line}\r\n\r\n  Hết.\r\n`), 'a.txt');
  const other = readArticle(bytes(`${line}\nHết.`.normalize('NFD')), 'b.txt');
  expect(one.paragraphs).toEqual([line, 'Hết.']);
  expect([one.sha256, other.sha256]).toEqual([articleHash(`${line}\nHết.`), one.sha256]);
});

test('a file name becomes an id', () => {
  expect(readArticle(bytes(line), 'Báo Điện tử 2026-01-16.txt').id).toBe('bao-dien-tu-2026-01-16');
});

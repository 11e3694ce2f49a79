import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { articleHash, articleParagraphs } from '@/lib/sources/article';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

test('a paragraph is a line that is not empty, without the white space around it', () => {
  expect(articleParagraphs('\uFEFFOne\r\n \t\r\n  Two two \n\nThree\rFour\n')).toEqual([
    'One',
    'Two two',
    'Three',
    'Four',
  ]);
});

test('the fingerprint is that of the composed paragraphs, a line each', () => {
  expect(articleHash('  Hội nghị\n\n\nBế mạc \n')).toBe(sha256('Hội nghị\nBế mạc'));
});

test.each([
  ['line ends', 'Một\r\nHai\r\n'],
  ['empty lines and spaces', ' Một \n\n\n\tHai'],
  ['decomposed letters', 'Một\nHai'.normalize('NFD')],
])('%s do not change the fingerprint', (_, text) => {
  expect(articleHash(text)).toBe(articleHash('Một\nHai'));
});

test.each([
  ['another word', 'Một\nBa'],
  ['another order', 'Hai\nMột'],
  ['a paragraph cut in two', 'M\nột\nHai'],
])('%s changes it', (_, text) => {
  expect(articleHash(text)).not.toBe(articleHash('Một\nHai'));
});

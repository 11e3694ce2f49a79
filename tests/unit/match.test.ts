import { describe, expect, test } from 'vitest';
import { foldedWords } from '@/lib/search/fold';
import { matchPatterns } from '@/lib/search/match';
import { MAX_QUERY_WORDS } from '@/lib/search/params';

/** Whether a statement with this text would be found, as the store compares them. */
function finds(query: string, text: string): boolean {
  const folded = ` ${foldedWords(text).join(' ')} `;
  return matchPatterns(query).every((pattern) => folded.includes(pattern));
}

describe('a reader finds a text', () => {
  test.each([
    ['typed without marks', 'tri tue nhan tao', 'Trí tuệ nhân tạo (AI)'],
    ['typed with marks', 'trí tuệ', 'Trí tuệ nhân tạo (AI)'],
    ['typed in decomposed Unicode', 'dữ liệu'.normalize('NFD'), 'Quản trị dữ liệu số'],
    ['typed with d for đ', 'doi tac', 'Các đối tác đối thoại'],
    ['typed with đ', 'đối tác', 'Các đối tác đối thoại'],
    ['by the beginning of a longer word', 'cyber', 'ASEAN cybersecurity cooperation'],
    ['in any order', 'mạng ninh an', 'An ninh mạng'],
    ['by an abbreviation with an ampersand', 'TT&TT', 'Bộ TT&TT'],
    ['put in quotes', '“an ninh mạng”', 'An ninh mạng'],
    ['with an emoji beside the words', 'AI 🚀', 'Hạ tầng AI'],
  ])('%s', (_, query, text) => {
    expect(finds(query, text)).toBe(true);
  });
});

describe('a reader is not shown', () => {
  test.each([
    ['a longer word for a short one', 'ai', 'Aid for trade'],
    ['the middle of a word', 'security', 'ASEAN cybersecurity cooperation'],
    ['a text that lacks one of the words', 'an ninh lương thực', 'An ninh mạng'],
  ])('%s', (_, query, text) => {
    expect(finds(query, text)).toBe(false);
  });
});

test('signs that SQL reads specially never reach the store', () => {
  expect(matchPatterns(`100% _ ' " ; -- \\`)).toEqual([' 100 ']);
});

test('a query without a letter or digit asks for nothing', () => {
  expect(matchPatterns('🚀 “…” &')).toEqual([]);
});

test('a word typed twice is looked for once', () => {
  expect(matchPatterns('AI ai Ái')).toEqual([' ai ']);
});

test('a query of very many words keeps the first ones', () => {
  const words = Array.from({ length: MAX_QUERY_WORDS + 1 }, (_, index) => `word${String(index)}`);
  expect(matchPatterns(words.join(' '))).toEqual(
    words.slice(0, MAX_QUERY_WORDS).map((word) => ` ${word}`),
  );
});

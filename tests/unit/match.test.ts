import { describe, expect, test } from 'vitest';
import { readAsked } from '@/lib/search/asked';
import { MAX_QUERY_WORDS } from '@/lib/search/params';
import { searchIndex } from '../support/search-index';

describe('a reader finds a text', () => {
  test.each([
    ['typed without marks', 'tri tue nhan tao', 'Trí tuệ nhân tạo (AI)'],
    ['typed with marks', 'trí tuệ', 'Trí tuệ nhân tạo (AI)'],
    ['typed in decomposed Unicode', 'dữ liệu'.normalize('NFD'), 'Quản trị dữ liệu số'],
    ['typed with d for đ', 'doi tac', 'Các đối tác đối thoại'],
    ['typed in capitals', 'ĐỐI TÁC', 'Các đối tác đối thoại'],
    ['with the tone on the other vowel', 'hoà bình', 'Vì hòa bình'],
    ['with the tone on the other vowel of uy', 'ủy ban', 'Uỷ ban điều phối'],
    ['with i for y', 'kĩ năng', 'Kỹ năng số'],
    ['with y for i', 'công ty', 'Các công ti'],
    ['by the beginning of a longer word', 'cyber', 'ASEAN cybersecurity cooperation'],
    ['in any order', 'mạng ninh an', 'An ninh mạng'],
    ['by an abbreviation with an ampersand', 'TT&TT', 'Bộ TT&TT'],
    ['with a sign between two abbreviations', '5G/6G', 'Mạng 5G/6G'],
    ['put in quotes', '“an ninh mạng”', 'An ninh mạng'],
    ['in quotes that are not closed', '"an ninh', 'An ninh mạng'],
    ['with an emoji beside the words', 'AI 🚀', 'Hạ tầng AI'],
    ['by an English plural', 'cables', 'A submarine cable'],
    ['with a hyphen that the record leaves out', 'co-operation', 'Regional cooperation'],
    ['with a hyphen, beside another word', 'regional co-operation', 'Regional cooperation'],
    ['without a hyphen that the record writes', 'ecommerce', 'On e-commerce'],
    ['asked as a question', 'hội nghị nói gì về AI', 'Hội nghị nói về AI'],
  ])('%s', (_, query, text) => {
    expect(searchIndex([text]).finds(query)).toEqual([text]);
  });
});

describe('a reader is not shown', () => {
  test.each([
    ['a longer word for a short one', 'ai', 'Aid for trade'],
    ['the middle of a word', 'security', 'ASEAN cybersecurity cooperation'],
    ['a text that lacks one of the words', 'an ninh lương thực', 'An ninh mạng'],
    ['quoted words that stand apart', '"an mạng"', 'An ninh mạng'],
    ['quoted marks that are other marks', '"số"', 'So với'],
    ['what was excluded', 'an ninh -mạng', 'An ninh mạng'],
    ['less for a word that is a small word without its marks', 'khí hậu', 'Về sau, hậu cần'],
    ['an excluded phrase', 'an ninh -"ninh mạng"', 'An ninh mạng'],
  ])('%s', (_, query, text) => {
    expect(searchIndex([text]).finds(query)).toEqual([]);
  });
});

test('a small word belongs to the word beside it where the record joins the two', () => {
  const index = searchIndex(['Tinh thần hợp tác', 'Vệ tinh quỹ đạo thấp', 'Mạng vệ tinh']);
  expect(index.finds('ve tinh').sort()).toEqual(['Mạng vệ tinh', 'Vệ tinh quỹ đạo thấp']);
  expect(index.finds('về tinh thần')).toEqual(['Tinh thần hợp tác']);
});

test('a word typed with its marks is not swamped by the same letters with others', () => {
  const texts = ['So với năm trước, so sánh và so le', 'Kinh tế số'];
  expect(searchIndex(texts).finds('số')[0]).toBe('Kinh tế số');
});

test('words that stand together come before the same words apart', () => {
  const texts = ['Mạng lưới và an toàn, an sinh, ninh', 'Bảo đảm an ninh mạng cho tất cả'];
  expect(searchIndex(texts).finds('an ninh mang')[0]).toBe('Bảo đảm an ninh mạng cho tất cả');
});

test('where nothing holds all of the words, what holds most of them is shown as such', () => {
  const index = searchIndex(['Bảo đảm an ninh mạng quốc gia', 'Lương thực']);
  expect(index.finds('an ninh mạng quốc tế')).toEqual([]);
  expect(index.findsSome('an ninh mạng quốc tế')).toEqual(['Bảo đảm an ninh mạng quốc gia']);
});

describe('things with two names are found by either', () => {
  const names = [['chuyển đổi số', 'CĐS', 'digital transformation']];
  test.each([
    ['CĐS', 'Thúc đẩy chuyển đổi số'],
    ['cds', 'Thúc đẩy chuyển đổi số'],
    ['digital transformation', 'Thúc đẩy chuyển đổi số'],
    ['chuyen doi so', 'Đẩy mạnh CĐS'],
    ['thúc đẩy CĐS', 'Thúc đẩy chuyển đổi số'],
  ])('%s finds “%s”', (query, text) => {
    expect(searchIndex([text], names).finds(query)).toEqual([text]);
    expect(searchIndex([text]).finds(query)).toEqual([]);
  });
});

test('signs that FTS5 and SQL read specially mean nothing in a query', () => {
  const index = searchIndex(['Một trăm phần trăm']);
  for (const query of [
    'NEAR(a b)',
    'a" OR "b',
    '{viExact}: x',
    '^a',
    'a*',
    '(',
    '-',
    '-"',
    "'; --",
  ]) {
    expect(() => index.finds(query)).not.toThrow();
  }
});

test('a query without a letter or digit asks for nothing', () => {
  expect(readAsked('🚀 “…” & -')).toEqual({ wanted: [], unwanted: [] });
});

test('a query of very many words keeps the first ones', () => {
  const words = Array.from({ length: MAX_QUERY_WORDS + 1 }, (_, index) => `w${String(index)}`);
  const kept = readAsked(words.join(' ')).wanted.map((one) => one.words[0]?.folded);
  expect(kept).toEqual(words.slice(0, MAX_QUERY_WORDS));
});

import { describe, expect, test } from 'vitest';
import { searchIndex } from '../support/search-index';

describe('a Vietnamese syllable that without marks is a small word elsewhere is looked for', () => {
  test.each([
    ['tổ chức', 'to chuc', 'Tổ chức hội nghị', 'Nâng cao chức năng'],
    ['an toàn', 'an toan', 'An toàn thông tin', 'Toàn cầu'],
    ['thế giới', 'the gioi', 'Quan hệ thế giới', 'Bình đẳng giới'],
    ['dự án', 'du an', 'Dự án chung', 'Dự báo'],
    ['tốc độ', 'toc do', 'Tốc độ cao', 'Tăng tốc'],
    ['thẻ số', 'the so', 'Dùng thẻ số', 'Kinh tế số'],
  ])('%s', (marked, unmarked, text, other) => {
    const index = searchIndex([other, text]);
    expect(index.finds(marked)).toEqual([text]);
    expect(index.finds(unmarked)).toEqual([text]);
  });
});

test('a syllable with its marks is no small word of English', () => {
  const texts = ['Khu vực Đông Nam Á', 'Phía đông nam'];
  expect(searchIndex(texts).finds('Đông Nam Á')).toEqual(['Khu vực Đông Nam Á']);
});

describe('a small word that only holds a sentence together is not looked for', () => {
  test.each([
    ['an agreement on roaming', 'Roaming agreement'],
    ['the roaming of data', 'Data roaming'],
    ['how to do data roaming', 'Data roaming'],
    ['hợp tác của các nước', 'Các nước, hợp tác'],
    ['hop tac cua nuoc', 'Nước, hợp tác'],
    ['mạng và dữ liệu', 'Dữ liệu, mạng'],
  ])('%s', (q, text) => {
    expect(searchIndex([text]).finds(q)).toEqual([text]);
  });
});

test('a query of nothing but small words asks for just these', () => {
  expect(searchIndex(['Vì các bên', 'Mạng']).finds('các')).toEqual(['Vì các bên']);
});

describe('signs beside the words take nothing away', () => {
  test.each([
    ['an emoji', 'AI 🚀', 'Hạ tầng AI'],
    ['an emoji with a variation sign', 'AI ❤️', 'Hạ tầng AI'],
    ['an emoji of a family', 'AI 👩‍👩‍👧‍👦', 'Hạ tầng AI'],
    ['a flag', 'AI 🇻🇳', 'Hạ tầng AI'],
    ['a digit as an emoji', 'AI 5️⃣', 'Hạ tầng AI 5'],
    ['a mark without a letter', 'AI \u0301', 'Hạ tầng AI'],
    ['a direction mark', '\u202eAI\u200f', 'Hạ tầng AI'],
    ['a sign of two code points', 'AI ≠'.normalize('NFD'), 'Hạ tầng AI'],
  ])('%s', (_, q, text) => {
    expect(searchIndex([text]).finds(q)).toEqual([text]);
  });
});

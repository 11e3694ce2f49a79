import { describe, expect, test } from 'vitest';
import { fold, foldedWords } from '@/lib/search/fold';

describe('a text is folded to what a hurried reader types', () => {
  test.each([
    ['Vietnamese marks go', 'Trí tuệ nhân tạo', 'tri tue nhan tao'],
    ['đ and Đ become d', 'Đường đi', 'duong di'],
    ['capitals become small', 'ADGMIN', 'adgmin'],
    ['signs and digits stay', '5G & “AI”', '5g & “ai”'],
    ['an emoji stays', 'AI 🚀', 'ai 🚀'],
  ])('%s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('decomposed letters fold like composed ones', () => {
    const text = 'Dữ liệu xuyên biên giới';
    expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
  });

  test('every Vietnamese vowel loses its mark', () => {
    const vowels = 'àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ';
    expect(fold(vowels)).toMatch(/^[aeiouy]+$/);
  });
});

describe('a text is read as words', () => {
  test.each([
    [
      'quotes and stops do not belong to a word',
      '“An ninh mạng”, số.',
      ['an', 'ninh', 'mang', 'so'],
    ],
    ['an ampersand parts two words', 'TT&TT', ['tt', 'tt']],
    ['a hyphen parts two words', 'e-government', ['e', 'government']],
    ['an emoji is no word', '🚀', []],
    ['a percent sign is no word', '100% _', ['100']],
    ['nothing has no words', '  ', []],
  ])('%s', (_, text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });
});

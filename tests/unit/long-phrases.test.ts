import { describe, expect, test } from 'vitest';
import { packed, unpack } from '@/lib/search/packed-text';
import { indexOf, searchIndex } from '../support/search-index';

const WHOLE = 'Đội ứng cứu sự cố máy tính khu vực';
/** Every four of the words in a row, the five nowhere. */
const OVERLAPPING = 'Đội ứng cứu sự việc, rồi ứng cứu sự cố';

describe('words that stand in a row are told from words that only overlap', () => {
  const index = searchIndex([WHOLE, OVERLAPPING], [['RIRT', 'đội ứng cứu sự cố']]);

  test('in quotation marks, where each two stand somewhere', () => {
    expect(index.search({ q: '"đội ứng cứu sự cố"' }).count).toBe(1);
    expect(index.search({ q: '"doi ung cuu su co"' }).count).toBe(1);
  });

  test('in a name that was not typed', () => {
    expect(index.finds('RIRT')).toEqual([WHOLE]);
    expect(index.search({ q: 'RIRT' }).count).toBe(1);
  });

  test('in how many rows hold all words in a row', () => {
    expect(index.search({ q: 'đội ứng cứu sự cố', only: 'typed' }).inARow).toBe(1);
  });

  test('in what a filter leaves', () => {
    const given = (vi: string, theme: string) => ({
      text: { vi, en: '' },
      mentions: { themes: [theme] },
    });
    const themed = indexOf([given(WHOLE, 'ai'), given(OVERLAPPING, 'data')]);
    const { facets } = themed.search({ q: '"đội ứng cứu sự cố"', theme: 'data' });
    expect(facets.theme).toEqual([{ value: 'ai', count: 1 }]);
  });
});

test('words with marks in quotation marks are not found where one stands with others', () => {
  const texts = ['Kinh tế số mở', 'Kinh tế sở mở, kinh tế số, số mở', 'Kinh tế số'];
  expect(searchIndex(texts).search({ q: '"kinh tế số mở"' }).count).toBe(1);
});

test('the end of a title and the beginning of a text are no words in a row', () => {
  const title = { vi: 'An ninh', en: '' };
  const index = indexOf([{ title, text: { vi: 'Mạng lưới', en: '' } }]);
  expect(index.finds('"ninh mạng"')).toEqual([]);
  expect(index.finds('an ninh mạng lưới')).toEqual(['Mạng lưới']);
});

test('numbers come out of a packed text as they went in', () => {
  const numbers = [0, 1, 2, 127, 128, 300, 16_383, 16_384, 2_097_152, 5];
  const read = new Int32Array(numbers.length);
  expect(unpack(packed(numbers), read)).toBe(numbers.length);
  expect([...read]).toEqual(numbers);
});

import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { highlight, isFoundIn } from '@/lib/search/highlight';
import { searchIds } from '@/lib/search/queries';
import { wordsOf } from '@/lib/search/words';
import { relevanceSet } from '../support/relevance-set';
import { searchIndex } from '../support/search-index';

/** Besides what it finds, each labelled query is tried on every so-manieth statement, each beginning at another one. */
const EVERY = 97;

const planFor = (q: string, text: string, sameNames: string[][] = []) =>
  searchIndex([text], sameNames).search({ q }).plan;

/** The stretches of a text that are marked when it is found by a query. */
const marked = (q: string, text: string, sameNames: string[][] = []) =>
  highlight(text, planFor(q, text, sameNames)).flatMap((one) => (one.isFound ? [one.text] : []));

/** Every labelled query with the texts it finds, and some others, cut where it stands in them. */
async function tried() {
  const statements = await db().statement.findMany({
    select: { id: true, textVi: true, textEn: true },
  });
  const each = await Promise.all(
    relevanceSet().map(async ({ q }, first) => {
      const { ids, plan } = await searchIds({ q });
      const found = new Set(ids);
      return statements
        .filter(({ id }, at) => found.has(id) || at % EVERY === first % EVERY)
        .flatMap(({ textVi, textEn }) => [textVi, textEn])
        .map((text) => ({ q, text, stretches: highlight(text, plan) }));
    }),
  );
  return each.flat();
}

describe('for every labelled query, in the texts of the record', async () => {
  const all = await tried();

  test('some texts are marked and some are not', () => {
    const found = all.filter(({ stretches }) => isFoundIn(stretches));
    expect(found.length).toBeGreaterThan(1000);
    expect(found.length).toBeLessThan(all.length - 1000);
  });

  test('the stretches joined again are the very same text', () => {
    for (const { q, text, stretches } of all)
      expect(stretches.map((one) => one.text).join(''), q).toBe(text);
  });

  test('no word is cut in two', () => {
    for (const { q, text, stretches } of all)
      expect(
        stretches.flatMap((one) => wordsOf(one.text)),
        q,
      ).toEqual(wordsOf(text));
  });

  test('marked and unmarked stretches take turns, and none is empty', () => {
    for (const { q, stretches } of all) {
      expect(stretches.filter(({ text }) => text === '')).toEqual([]);
      const same = stretches.filter(({ isFound }, at) => isFound === stretches[at + 1]?.isFound);
      expect(same, q).toEqual([]);
    }
  });

  test('a mark begins with a letter or a digit and ends with its mark or with one', () => {
    for (const { q, stretches } of all)
      for (const { text } of stretches.filter(({ isFound }) => isFound))
        expect(text, q).toMatch(/^[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?$/su);
  });
});

describe('a mark covers', () => {
  test.each([
    ['words with their marks', 'chuyen doi so', 'Về Chuyển đổi số.', ['Chuyển đổi số']],
    ['capitals', 'asean', 'Khối ASEAN', ['ASEAN']],
    ['đ for d', 'doi tac', 'Các đối tác', ['đối tác']],
    ['either place of the tone', 'hòa bình', 'Vì hoà bình', ['hoà bình']],
    ['the other place of the tone', 'hoà bình', 'Vì hòa bình', ['hòa bình']],
    ['y for i', 'kĩ năng', 'Các kỹ năng số', ['kỹ năng']],
    ['American for British spelling', 'digitisation', 'On digitization.', ['digitization']],
    ['a word each time it stands there', 'mạng', 'Mạng của các mạng', ['Mạng', 'mạng']],
    ['words that stand apart, each by itself', 'mạng ninh', 'Mạng, rồi ninh', ['Mạng', 'ninh']],
    ['the sign between two words of a phrase', '5G/6G', 'Thử 5G/6G ngay', ['5G/6G']],
    [
      'a name and its abbreviation in brackets, each by itself',
      'AI trí tuệ',
      'Trí tuệ (AI)',
      ['Trí tuệ', 'AI'],
    ],
    ['words on either side of a comma, each by itself', 'mạng số', 'Số, mạng', ['Số', 'mạng']],
    ['words that follow each other as one', 'mạng ninh', 'Ninh mạng', ['Ninh mạng']],
    [
      'a phrase with a bracket in it, cut at the bracket',
      '"tuệ AI"',
      'Trí tuệ (AI)',
      ['tuệ', 'AI'],
    ],
    ['the ampersand of an abbreviation', 'TT&TT', 'Bộ TT&TT mới', ['TT&TT']],
    ['a phrase in quotation marks', '"ninh mạng"', 'Vì ninh mạng, mạng', ['ninh mạng']],
    ['a syllable that is a small word of English', 'an ninh', 'Vì an ninh', ['an ninh']],
    ['a plural', 'cable', 'Submarine cables', ['cables']],
    ['a misspelled word as it is written', 'cibersecurity', 'Our cybersecurity', ['cybersecurity']],
    ['the whole of a longer word by its beginning', 'cyber', 'On cybersecurity', ['cybersecurity']],
  ])('%s', (_, q, text, found) => {
    expect(marked(q, text)).toEqual(found);
  });

  test('decomposed letters as they were given', () => {
    const text = 'Vì chuyển đổi số'.normalize('NFD');
    expect(marked('chuyển đổi số', text)).toEqual(['chuyển đổi số'.normalize('NFD')]);
  });

  test('another name of what was typed, as one stretch', () => {
    const names = [['CĐS', 'chuyển đổi số']];
    expect(marked('CĐS', 'Đẩy mạnh chuyển đổi số', names)).toEqual(['chuyển đổi số']);
  });
});

describe('no mark', () => {
  test.each([
    ['at the beginning of a longer word, for a short one', 'ai', 'Aid for all'],
    ['in the middle of a longer word', 'security', 'On cybersecurity'],
    ['at the end of a longer word', 'ninja', 'Subninja'],
    ['on half of a phrase in quotation marks', '"ninh mạng"', 'Ninh, rồi mạng'],
    ['on what was excluded', 'hợp -mạng', 'An ninh mạng'],
    ['where nothing was asked for', '', 'An ninh mạng'],
    ['where only signs were asked for', '“” & 🚀', 'An & ninh 🚀'],
  ])('%s', (_, q, text) => {
    expect(marked(q, text)).toEqual([]);
  });
});

test('a text is given back whole whatever stands in it', () => {
  for (const text of ['', ' ', '🚀', '\ud800 AI \udc00', '<b>AI</b> & "AI"', 'AI\u202eAI\n\nAI'])
    expect(
      highlight(text, planFor('AI', 'AI'))
        .map((one) => one.text)
        .join(''),
    ).toBe(text);
});

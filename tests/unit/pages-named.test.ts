import { describe, expect, test } from 'vitest';
import { pagesNamed, wordsOfName, type NamedPage } from '@/lib/search/pages';

const page = (slug: string, ...names: string[]): NamedPage => ({
  ...{ kind: 'declaration', slug, label: slug, names: names.map(wordsOfName) },
});

const PAGES = [
  page('ha-noi', 'Tuyên bố Hà Nội', 'Ha Noi Declaration', 'Tuyên bố Hà Nội 2026'),
  page('bangkok', 'Tuyên bố Bangkok về Số hóa', 'Bangkok Digital Declaration'),
  page('boracay', 'Tuyên bố Boracay về Số hóa', 'Boracay Digital Declaration'),
  page('putrajaya', 'Putrajaya Digital Declaration'),
  page('manila', 'Manila Digital Declaration of the Ministers on Trust and Growth in Asia'),
  page('telmin-5', 'TELMIN 5', 'TELMIN 5 2005', 'TELMIN 2005'),
  page('ai', 'Trí tuệ nhân tạo', 'Artificial intelligence'),
  page('data', 'Dữ liệu', 'Data'),
];
const named = (q: string) => pagesNamed(q, PAGES).map(({ slug }) => slug);

describe('a query leads to the page that is called so', () => {
  test.each([
    ['by its name', 'Tuyên bố Hà Nội', ['ha-noi']],
    ['by its name without marks', 'tuyen bo ha noi', ['ha-noi']],
    ['by its name in decomposed Unicode', 'Tuyên bố Hà Nội'.normalize('NFD'), ['ha-noi']],
    ['by its name in the other language', 'ha noi declaration', ['ha-noi']],
    ['by a part of its name', 'hà nội', ['ha-noi']],
    ['in any order', 'declaration bangkok', ['bangkok']],
    ['in quotation marks', '"trí tuệ nhân tạo"', ['ai']],
    ['with its number', 'telmin 5', ['telmin-5']],
    ['with its year', 'TELMIN 2005', ['telmin-5']],
    ['with the tone on the other vowel', 'Tuyên bố Bangkok về Số hoá', ['bangkok']],
    ['by a single word that is its whole name', 'data', ['data']],
    ['without small words', 'the declaration of bangkok', ['bangkok']],
  ])('%s', (_, q, slugs) => {
    expect(named(q)).toEqual(slugs);
  });
});

describe('no page is named', () => {
  test.each([
    ['for a word that its name lacks', 'tuyên bố hà nội số'],
    ['for words of two names', 'bangkok boracay'],
    ['for words that stand in two names of one page', 'tuyên declaration hà nội'],
    ['for a single word of a longer name', 'declaration'],
    ['for the beginning of a word', 'dat'],
    ['for few words of a very long name', 'trust growth'],
    ['for small words alone', 'the of'],
    ['for nothing', ''],
    ['for signs', '🚀 & “”'],
    ['for what is excluded', '-data'],
  ])('%s', (_, q) => {
    expect(named(q)).toEqual([]);
  });
});

describe('of several pages', () => {
  test('three are named at most', () => {
    const pages = ['a', 'b', 'c', 'd'].map((slug) => page(slug, 'Digital Masterplan'));
    expect(pagesNamed('digital masterplan', pages)).toHaveLength(3);
  });

  test('the one whose name says least besides comes first', () => {
    const pages = [
      page('longer', 'Digital Masterplan 2030'),
      page('just-so', 'Digital Masterplan'),
    ];
    expect(pagesNamed('digital masterplan', pages)[0]?.slug).toBe('just-so');
    expect(pagesNamed('digital masterplan', pages.toReversed())[0]?.slug).toBe('just-so');
  });

  test('those that fit alike stay in the order given', () => {
    const pages = ['third', 'first', 'second'].map((slug) => page(slug, 'Digital Masterplan'));
    expect(pagesNamed('digital masterplan', pages)).toEqual(pages);
  });

  test('one with many names is named once', () => {
    expect(named('hà nội')).toEqual(['ha-noi']);
  });
});

test('a page without a name is never named', () => {
  expect(pagesNamed('data', [page('nameless'), page('empty', '')])).toEqual([]);
});

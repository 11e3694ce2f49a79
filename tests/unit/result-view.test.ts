import { describe, expect, test } from 'vitest';
import { resultView } from '@/lib/search/result-view';
import { searchIndex, type GivenName } from '../support/search-index';
import type { StatementRow } from '@/lib/statements/view';

const VI = 'Các nước ASEAN xây dựng niềm tin số';
const EN = 'ASEAN countries build digital trust';

const theme = { slug: 'trust', nameVi: 'Niềm tin', nameEn: 'Trust' };
const row: StatementRow = {
  ...{ id: 'one', anchor: 'one', kind: 'clause', topic: null, act: null, number: 1, date: '' },
  ...{ verbVi: null, verbEn: null, until: null, titleVi: 'Mở đầu', titleEn: 'Opening' },
  ...{ textVi: VI, textEn: EN, body: null, meeting: null, declaration: null, initiative: null },
  ...{ masterplan: null, term: { ...theme, abbreviation: null }, citations: [], notes: [] },
  mentions: [],
};

/** The words marked in the text of the page's language, and in the other language's text where that is shown. */
function shown(q: string, locale: 'vi' | 'en') {
  const { plan, page } = searchIndex([`${VI}. ${EN}. Opening`]).search({ q });
  const [found] = page;
  if (!found) throw new Error(`Nothing is found by ${q}.`);
  const { text, other } = resultView(row, found, plan, locale);
  const marked = (stretches: typeof text) =>
    stretches.flatMap((one) => (one.isFound ? [one.text] : []));
  return { here: marked(text), there: other && marked(other) };
}

describe('the other language is shown too where it', () => {
  test('alone holds what was asked for', () => {
    expect(shown('niềm tin', 'en')).toEqual({ here: [], there: ['niềm tin'] });
  });

  test('holds more of it than the language of the page', () => {
    expect(shown('ASEAN niềm tin', 'en')).toEqual({
      here: ['ASEAN'],
      there: ['ASEAN', 'niềm tin'],
    });
    expect(shown('countries ASEAN trust', 'vi').there).toEqual(['ASEAN countries', 'trust']);
  });
});

describe('the language of the page is enough where it', () => {
  test('holds all of it', () => {
    expect(shown('niềm tin ASEAN', 'vi')).toEqual({ here: ['ASEAN', 'niềm tin'], there: null });
  });

  test('holds as much of it as the other', () => {
    expect(shown('ASEAN', 'en')).toEqual({ here: ['ASEAN'], there: null });
    expect(shown('digital niềm', 'en')).toEqual({ here: ['digital'], there: null });
  });

  test('holds the rest of it in its title', () => {
    expect(shown('opening ASEAN', 'en')).toEqual({ here: ['ASEAN'], there: null });
  });
});

test('what the text that is shown holds in translation alone is told as such', () => {
  const names: GivenName[] = [
    { written: 'digital trust', lang: 'en' },
    { written: 'niềm tin số', lang: 'vi' },
  ];
  const { plan, page } = searchIndex([`${VI}. ${EN}`], [names]).search({ q: 'digital trust' });
  const [found] = page;
  if (!found) throw new Error('Nothing is found.');
  const typed = 'digital trust';
  expect(resultView(row, found, plan, 'vi').why).toEqual([
    { how: 'translated', typed, name: 'niềm tin số' },
  ]);
  expect(resultView(row, found, plan, 'en').why).toEqual([{ how: 'exact', typed }]);
});

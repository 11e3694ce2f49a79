import { describe, expect, test } from 'vitest';
import { accessDate } from '@/lib/share/access-date';
import { bibtex } from '@/lib/share/bibtex';
import { cslItem, cslJson, type Citable } from '@/lib/share/citation';
import { apa, citationText } from '@/lib/share/citation-text';
import { ris } from '@/lib/share/ris';

const SITE = 'https://example.org';
const URL = 'https://example.org/id/adgmin-6-2026-ha-noi-declaration/ai-cooperation@0123abcd';

const en: Citable = {
  declaration: 'adgmin-6-2026-ha-noi-declaration',
  clause: 'ai-cooperation',
  section: 'operative',
  number: 8,
  title: 'Cooperation on AI',
  declarationTitle: 'Ha Noi Declaration on Digital Cooperation',
  meeting: 'ADGMIN 6',
  body: "ASEAN Digital Ministers' Meeting",
  act: 'adopted',
  date: '2026-01-16',
  fingerprint: '0123abcd',
};
const vi: Citable = {
  ...en,
  title: 'Hợp tác về AI',
  declarationTitle: 'Tuyên bố Hà Nội về Hợp tác số',
  body: 'Hội nghị Bộ trưởng Số ASEAN',
};
const item = (changes: Partial<Citable> = {}) =>
  cslItem({ ...en, ...changes }, 'en', SITE, '2026-11-22');
const itemVi = (changes: Partial<Citable> = {}) =>
  cslItem({ ...vi, ...changes }, 'vi', SITE, '2026-11-22');

describe('a citation as a sentence', () => {
  test('is natural in English', () => {
    expect(citationText(item())).toBe(
      `ASEAN Digital Ministers' Meeting, “Cooperation on AI: summary of clause 8, Ha Noi Declaration on Digital Cooperation”, 16 January 2026. ASEAN Digital Ministers’ Record (unofficial), English text 0123abcd. ${URL} (accessed 22 November 2026).`,
    );
  });

  test('is natural in Vietnamese', () => {
    expect(citationText(itemVi())).toBe(
      `Hội nghị Bộ trưởng Số ASEAN, “Hợp tác về AI: tóm lược điểm 8, Tuyên bố Hà Nội về Hợp tác số”, ngày 16 tháng 1, 2026. Hồ sơ Bộ trưởng Số ASEAN (không chính thức), bản tiếng Việt 0123abcd. ${URL} (truy cập ngày 22 tháng 11, 2026).`,
    );
  });

  test('names no day of access where none is known', () => {
    expect(citationText(cslItem(en, 'en', SITE))).toMatch(/@0123abcd\.$/);
    expect(citationText(cslItem(vi, 'vi', SITE))).toMatch(/@0123abcd\.$/);
  });

  test('has single quotation marks inside double ones', () => {
    expect(citationText(item({ title: 'A “connected” region' }))).toContain(
      '“A ‘connected’ region: summary',
    );
  });

  test('counts the preamble by itself', () => {
    expect(citationText(item({ section: 'preamble', number: 2 }))).toContain(
      'summary of preamble, paragraph 2,',
    );
    expect(citationText(itemVi({ section: 'preamble', number: 2 }))).toContain(
      'tóm lược đoạn 2 phần mở đầu,',
    );
  });
});

describe('APA', () => {
  test('is as the 7th edition has it in English', () => {
    expect(apa(item())).toBe(
      `ASEAN Digital Ministers' Meeting. (2026, January 16). Cooperation on AI: summary of clause 8, Ha Noi Declaration on Digital Cooperation [Unofficial summary, English text 0123abcd]. ASEAN Digital Ministers’ Record (unofficial). Retrieved November 22, 2026, from ${URL}`,
    );
  });

  test('has its words and dates in Vietnamese for a text in Vietnamese', () => {
    expect(apa(itemVi())).toBe(
      `Hội nghị Bộ trưởng Số ASEAN. (2026, 16 tháng 1). Hợp tác về AI: tóm lược điểm 8, Tuyên bố Hà Nội về Hợp tác số [Tóm lược không chính thức, bản tiếng Việt 0123abcd]. Hồ sơ Bộ trưởng Số ASEAN (không chính thức). Truy cập ngày 22 tháng 11, 2026, từ ${URL}`,
    );
  });

  test('begins with the title where the record names no author', () => {
    expect(apa(item({ act: 'reported', date: '2015-01' }))).toMatch(
      /^Cooperation on AI: .*\]\. \(2015, January\)\. ASEAN Digital/,
    );
  });
});

describe('what is not established is not said', () => {
  test('a body is the author only of a text that it adopted, endorsed or agreed', () => {
    expect(item({ act: 'agreed' }).author).toEqual([{ literal: en.body }]);
    for (const form of [cslJson, ris, bibtex, apa, citationText])
      expect(form(item({ act: 'reported' }))).not.toContain(en.body);
  });

  test.each([
    ['2015-01', [2015, 1]],
    ['2001', [2001]],
    ['2012-11-15/2012-11-16', [2012, 11]],
    ['2017-11-30/2017-12-01', [2017]],
  ])('of the date %s, only what is certain', (date, parts) => {
    expect(item({ date }).issued).toEqual({ 'date-parts': [parts] });
  });
});

test('RIS ends every line as the format asks, and nothing begins a line but a tag', () => {
  const text = ris({ ...item(), title: 'One\nTY  - JOUR\r\nER  - ' });
  expect(text.replaceAll(/[A-Z][A-Z0-9] {2}- [^\r\n]*\r\n/g, '')).toBe('');
  expect(text.match(/^TY|^ER/gm)).toEqual(['TY', 'ER']);
});

test('every form holds the permanent address, the fingerprint and the day of access', () => {
  for (const form of [cslJson, ris, bibtex, apa, citationText]) {
    expect(form(item())).toContain(URL);
    expect(form(item())).toMatch(/2026-11-22|2026\/11\/22|\[2026,11,22\]|22 Nov|November 22/);
  }
});

test.each([
  ['2026-11-22T16:59:59Z', '2026-11-22'],
  ['2026-11-22T17:00:00Z', '2026-11-23'],
  ['2026-12-31T17:00:00Z', '2027-01-01'],
])('at %s it is %s in Ha Noi', (now, day) => {
  expect(accessDate(new Date(now))).toBe(day);
});

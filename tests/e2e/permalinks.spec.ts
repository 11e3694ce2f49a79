import { expect, test } from '@playwright/test';
import { origin } from '../support/origin';
import { pathOf, visitAll } from '../support/crawl';
import { storedClauses } from '../support/stored-clauses';
import { words } from '../support/words';
import { hrefs } from '@/lib/hrefs';
import { locales } from '@/lib/i18n/schema';

test.describe.configure({ mode: 'default', timeout: 180_000 });

/** Fetches an address without following it, as a reader whose browser asks for this language. */
async function ask(path: string, language = '') {
  const headers = { 'Accept-Language': language };
  const response = await fetch(`${origin}${path}`, { redirect: 'manual', headers });
  return { status: response.status, location: response.headers.get('location') ?? '', response };
}

for (const locale of locales) {
  test.describe(locale, () => {
    const other = locale === 'vi' ? 'en' : 'vi';
    const clauses = storedClauses(locale);

    test('there are clauses to share', () => {
      expect(clauses.length).toBeGreaterThan(20);
    });

    test('each clause alone, and with its fingerprint, is one page by one canonical address', async () => {
      const paths = clauses.flatMap(({ slug, id, mark }) => [
        hrefs.clause(locale, slug, id),
        hrefs.clause(locale, slug, id, mark),
      ]);
      const pages = await visitAll(paths);
      for (const { slug, id, mark, title, text } of clauses) {
        const canonical = hrefs.clause(locale, slug, id);
        for (const path of [canonical, hrefs.clause(locale, slug, id, mark)]) {
          const { status, facts } = pages.get(path) ?? {};
          expect(status, path).toBe(200);
          expect(pathOf(facts?.canonical ?? ''), path).toBe(canonical);
          expect(pathOf(facts?.alternates[other] ?? '')).toBe(hrefs.clause(other, slug, id));
          expect(facts?.headings).toEqual([title]);
          expect(facts?.title).toContain(title);
          expect(facts?.text).toContain(text);
        }
      }
    });

    test('a link with the fingerprint of the words says that they are unchanged', async () => {
      const said = words(locale)('Versions.unchanged').split('<date>')[0] ?? '';
      const pages = await visitAll(
        clauses.map(({ slug, id, mark }) => hrefs.clause(locale, slug, id, mark)),
      );
      for (const [path, { facts }] of pages) expect(facts.text, path).toContain(said);
    });

    test('each clause in context stands in its declaration under its id', async () => {
      const pages = await visitAll(clauses.map(({ slug }) => hrefs.declaration(locale, slug)));
      for (const { slug, id } of clauses) {
        const page = pages.get(hrefs.declaration(locale, slug));
        expect(page?.status).toBe(200);
        expect(page?.facts.ids).toContain(id);
      }
    });

    test('an address without a language leads to the language of the reader', async () => {
      for (const { slug, id } of clauses) {
        const { status, location, response } = await ask(hrefs.permanent(slug, id), locale);
        expect(status).toBe(307);
        expect(pathOf(location)).toBe(hrefs.clause(locale, slug, id));
        expect(response.headers.get('vary')).toContain('Accept-Language');
        expect(response.headers.get('cache-control')).toContain('no-store');
      }
    });

    test('with a fingerprint it leads to the language that has these words', async () => {
      for (const { slug, id, mark } of clauses) {
        const { location } = await ask(hrefs.permanent(slug, id, mark), other);
        expect(pathOf(location)).toBe(hrefs.clause(locale, slug, id, mark));
      }
    });

    test('words that were never published answer 404 and say so, with a way to the clause', async () => {
      const { slug, id } = clauses[0] ?? { slug: '', id: '' };
      for (const mark of ['00000000', 'k3f9q2x', 'unknown', '']) {
        const path = `${hrefs.clause(locale, slug, id)}@${mark}`;
        const pages = await visitAll([path]);
        const { status, facts } = pages.get(path) ?? {};
        expect(status, path).toBe(404);
        expect(facts?.text).toContain(words(locale)('Versions.unknown'));
        expect(facts?.links).toContain(hrefs.clause(locale, slug, id));
      }
    });

    test('a fingerprint typed in capitals is the same one', async () => {
      const { slug, id, mark } = clauses[0] ?? { slug: '', id: '', mark: '' };
      const typed = hrefs.clause(locale, slug, id, mark.toUpperCase());
      const { status, location } = await ask(typed);
      expect(status).toBe(mark === mark.toUpperCase() ? 200 : 308);
      expect(pathOf(location)).toBe(hrefs.clause(locale, slug, id, mark));
    });

    test('a fingerprint of the other language is told to be that', async () => {
      const [clause] = storedClauses(other);
      const path = hrefs.clause(locale, clause?.slug ?? '', clause?.id ?? '', clause?.mark);
      const { status, facts } = (await visitAll([path])).get(path) ?? {};
      expect(status).toBe(200);
      expect(facts?.text).toContain(words(locale)('Versions.otherLanguage'));
    });
  });
}

test.describe('every other record has an address without a language', () => {
  for (const [slug, path] of [
    ['adgmin-6-2026', '/en/meetings/adgmin-6-2026'],
    [
      'telmin-19-2019/rename-telmin-to-adgmin',
      '/en/meetings/telmin-19-2019#rename-telmin-to-adgmin',
    ],
    ['cybersecurity', '/en/themes/cybersecurity'],
    ['defa', '/en/initiatives/defa'],
    ['adm2030', '/en/masterplans/adm2030'],
    ['asean-adm2030', '/en/sources/asean-adm2030'],
    ['cert', '/en/glossary#cert'],
    ['telmin', '/en/meetings?body=telmin'],
  ]) {
    test(`/id/${slug ?? ''}`, async () => {
      const { status, location } = await ask(`/id/${slug ?? ''}`, 'en');
      expect(status).toBe(307);
      expect(location.replace(origin, '')).toBe(path);
    });
  }

  for (const path of ['/id/no-such-record', '/id/adgmin-6-2026/no-such-outcome', '/id/a/b/c']) {
    test(`${path} answers 404`, async () => {
      expect((await ask(path)).status).toBe(404);
    });
  }
});

import { expect, test } from '@playwright/test';
import { pathOf, sitemapPaths, visitAll, type Visit } from '../support/crawl';
import { inLanguage } from '@/lib/hrefs';
import { locales } from '@/lib/i18n/schema';

test.describe.configure({ mode: 'default', timeout: 180_000 });

let pages = new Map<string, Visit>();

test.beforeAll(async () => {
  pages = await visitAll(await sitemapPaths());
});

/** The paths of pages for which a claim does not hold. */
function exceptions(holds: (visit: Visit, path: string) => boolean): string[] {
  return [...pages].filter(([path, visit]) => !holds(visit, path)).map(([path]) => path);
}

function repeated(texts: string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

test('every address of the sitemap answers 200', () => {
  expect(exceptions(({ status }) => status === 200)).toEqual([]);
});

test('the sitemap holds every address in both languages', () => {
  expect(pages.size).toBeGreaterThan(200);
  const missing = exceptions((_, path) => locales.every((l) => pages.has(inLanguage(path, l))));
  expect(missing).toEqual([]);
});

test('every page has exactly one h1, and it is not empty', () => {
  const isOne = (headings: string[]) => headings.length === 1 && headings[0] !== '';
  expect(exceptions(({ facts }) => isOne(facts.headings))).toEqual([]);
});

test('every page says in html lang which language it is in', () => {
  expect(exceptions(({ facts }, path) => facts.lang === path.split('/')[1])).toEqual([]);
});

for (const locale of locales) {
  test(`${locale}: every page has a title of its own`, () => {
    const own = [...pages].filter(([path]) => path.split('/')[1] === locale);
    expect(own.filter(([, { facts }]) => facts.title === '')).toEqual([]);
    expect(repeated(own.map(([, { facts }]) => facts.title))).toEqual([]);
  });

  test(`${locale}: every page has a description of its own`, () => {
    const own = [...pages].filter(([path]) => path.split('/')[1] === locale);
    expect(own.filter(([, { facts }]) => facts.description === '')).toEqual([]);
    expect(repeated(own.map(([, { facts }]) => facts.description))).toEqual([]);
  });
}

test('every page names itself as canonical', () => {
  expect(exceptions(({ facts }, path) => pathOf(facts.canonical) === path)).toEqual([]);
});

test('every page names both languages as alternates, each of which names it back', () => {
  const named = (visit: Visit | undefined) =>
    Object.entries(visit?.facts.alternates ?? {})
      .map(([language, address]) => `${language} ${pathOf(address)}`)
      .sort();
  const wrong = exceptions((visit, path) => {
    const [vi, en] = [inLanguage(path, 'vi'), inLanguage(path, 'en')];
    const expected = [`en ${en}`, `vi ${vi}`, `x-default ${vi}`].join();
    return [visit, pages.get(vi), pages.get(en)].every((one) => named(one).join() === expected);
  });
  expect(wrong).toEqual([]);
});

test('every page has one language switch, to the same page in the other language', () => {
  const wrong = exceptions(({ facts }, path) => {
    const other = path.startsWith('/vi') ? 'en' : 'vi';
    return facts.switches.join() === `${other} ${inLanguage(path, other)}`;
  });
  expect(wrong).toEqual([]);
});

test('no page sets a cookie', () => {
  expect(exceptions(({ cookies }) => cookies.length === 0)).toEqual([]);
});

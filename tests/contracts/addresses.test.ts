import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import sitemap from '@/app/sitemap';
import { env } from '@/lib/env';
import { locales, type Locale } from '@/lib/i18n/schema';

const LEDGER = 'tests/contracts/addresses.txt';
const SLUG = '[a-z0-9]+(-[a-z0-9]+)*';

/** Every shape an address may have after its language, with the route that answers it. */
const shapes = {
  '': 'page.tsx',
  '/meetings': 'meetings/page.tsx',
  [`/meetings/${SLUG}-\\d+-\\d{4}`]: 'meetings/[slug]/page.tsx',
  '/declarations': 'declarations/page.tsx',
  [`/declarations/${SLUG}-\\d+-\\d{4}-${SLUG}`]: 'declarations/[slug]/page.tsx',
  [`/declarations/${SLUG}-\\d+-\\d{4}-${SLUG}/(?!\\d+$)${SLUG}`]:
    'declarations/[slug]/[clause]/page.tsx',
  '/themes': 'themes/page.tsx',
  [`/themes/${SLUG}`]: 'themes/[slug]/page.tsx',
  '/initiatives': 'initiatives/page.tsx',
  [`/initiatives/${SLUG}`]: 'initiatives/[slug]/page.tsx',
  '/masterplans': 'masterplans/page.tsx',
  [`/masterplans/${SLUG}`]: 'masterplans/[slug]/page.tsx',
  '/search': 'search/page.tsx',
  '/sources': 'sources/page.tsx',
  [`/sources/${SLUG}`]: 'sources/[id]/page.tsx',
  '/about': 'about/page.tsx',
};

const entries = await sitemap();

/** The addresses of the site in one language, without the language. */
function addressesIn(locale: Locale): string[] {
  const start = `${env.siteUrl}/${locale}`;
  return entries
    .map(({ url }) => url)
    .filter((url) => url === start || url.startsWith(`${start}/`))
    .map((url) => url.slice(start.length));
}

const published = readFileSync(LEDGER, 'utf8').trimEnd().split('\n');
const now = addressesIn('vi')
  .map((path) => path || '/')
  .sort();

test('no published address is lost', () => {
  const lost = published.filter((path) => !now.includes(path));
  expect(lost, 'give each its page back, or a redirect, or a page that explains').toEqual([]);
});

test('every new address is entered in the ledger, for good', () => {
  const added = now.filter((path) => !published.includes(path));
  expect(added, `add these lines to ${LEDGER}, which is sorted`).toEqual([]);
});

test('the ledger is sorted and says nothing twice', () => {
  expect(published).toEqual([...new Set(published)].sort());
});

test('both languages have the same addresses', () => {
  expect(addressesIn('en')).toEqual(addressesIn('vi'));
});

test('nothing but the languages is in the sitemap', () => {
  expect(entries).toHaveLength(locales.flatMap(addressesIn).length);
});

const matching = (shape: string) => {
  const pattern = new RegExp(`^${shape}$`);
  return addressesIn('vi').filter((path) => pattern.test(path));
};

test('every address has a documented shape', () => {
  const shaped = Object.keys(shapes).flatMap(matching);
  expect(shaped.sort()).toEqual(addressesIn('vi').sort());
});

test('every documented shape has an address', () => {
  expect(Object.keys(shapes).filter((shape) => matching(shape).length === 0)).toEqual([]);
});

test('every page of the site is in the sitemap', () => {
  const pages = readdirSync('app/[locale]', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('page.tsx'),
  );
  expect(Object.values(shapes).sort()).toEqual(pages.sort());
});

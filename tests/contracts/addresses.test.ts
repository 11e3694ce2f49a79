import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import sitemap from '@/app/sitemap';
import { readContent } from '@/lib/content/read';
import { env } from '@/lib/env';
import { locales, type Locale } from '@/lib/i18n/schema';
import { ledgerState } from '@/lib/ledger/state';

const CONTRACT = 'docs/contracts.md';

const entries = await sitemap();

/** The addresses of the site in one language, without the language. */
function addressesIn(locale: Locale): string[] {
  const start = `${env.siteUrl}/${locale}`;
  return entries
    .map(({ url }) => url)
    .filter((url) => url === start || url.startsWith(`${start}/`))
    .map((url) => url.slice(start.length) || '/')
    .sort();
}

const { published: ledger } = ledgerState(readContent('content').ledger?.entries ?? []);

/** Pages, and clauses that stand: what the ledger says can be opened, without the language. */
const published = [...ledger].flatMap(([id, { statement, withdrawn }]) => {
  if (withdrawn || (statement && statement.of !== 'clause')) return [];
  return [id === 'home' ? '/' : `/${id}`];
});
const now = addressesIn('vi');

test('no published address is lost', () => {
  const lost = published.filter((path) => !now.includes(path));
  expect(lost, 'give each its page back, or record where it went').toEqual([]);
});

test('every address is in the ledger of what was published', () => {
  const added = now.filter((path) => !published.includes(path));
  expect(added, 'run npm run content:record').toEqual([]);
});

test('both languages have the same addresses', () => {
  expect(addressesIn('en')).toEqual(now);
});

test('nothing but the pages in each language is in the sitemap', () => {
  expect(entries).toHaveLength(locales.flatMap(addressesIn).length);
});

/** The lines of the contract that promise a page. */
const lines = readFileSync(CONTRACT, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `/vi'));

/** The shapes of addresses in these lines: "/meetings/<slug>". */
const shapesIn = (some: string[]) =>
  some
    .flatMap((line) => [...(/^\| (`\/vi.*?) \|/.exec(line)?.[1] ?? '').matchAll(/`\/vi([^`]*)`/g)])
    .map(([, shape = '']) => shape || '/');

const isListed = (line: string) => !line.includes('not in the sitemap');
const promised = shapesIn(lines.filter(isListed));
const unlisted = shapesIn(lines.filter((line) => !isListed(line)));

const matching = (shape: string) => {
  const pattern = new RegExp(`^${shape.replaceAll(/<[a-z-]+>/g, '[a-z0-9]+(-[a-z0-9]+)*')}$`);
  return now.filter((path) => pattern.test(path));
};

test('every address has one of the shapes that the contract promises', () => {
  expect(promised.flatMap(matching).sort()).toEqual(now);
});

test('every shape that the contract promises has an address', () => {
  expect(promised.filter((shape) => matching(shape).length === 0)).toEqual([]);
});

test('no page that the contract keeps out of the sitemap is in it', () => {
  expect(unlisted).not.toEqual([]);
  expect(unlisted.flatMap(matching)).toEqual([]);
});

test('the contract names every page there is', () => {
  const pages = readdirSync('app/[locale]', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('page.tsx'))
    .map((path) => `/${path.replace(/\/?page\.tsx$/, '')}`);
  const folder = (shape: string) => shape.replaceAll(/<([a-z]+)[a-z-]*>/g, '[$1]');
  expect(pages.sort()).toEqual([...promised, ...unlisted].map(folder).sort());
});

test.each([
  ['a meeting', /^\/meetings\/.+/, /^\/meetings\/[a-z]+-\d+-\d{4}$/],
  ['a declaration', /^\/declarations\/[^/]+$/, /^\/declarations\/[a-z]+-\d+-\d{4}-[a-z]/],
])('the address of %s carries body, edition and year', (_, one, pattern) => {
  expect(now.filter((path) => one.test(path) && !pattern.test(path))).toEqual([]);
});

test('no clause has its position for an address', () => {
  expect(now.filter((path) => /\/\d+$/.test(path))).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { clauseAddresses } from '@/lib/declarations/queries';
import { locales } from '@/lib/i18n/schema';
import { cslItem, type CslItem } from '@/lib/share/citation';
import { citationFiles } from '@/lib/share/citation-files';
import { getCitable } from '@/lib/share/queries';
import { readCitation } from '../support/read-citation';

const SITE = 'https://example.org';
const files = ['bibtex', 'ris', 'csl-json'] as const;

async function everyItem(): Promise<CslItem[]> {
  const found = await Promise.all(
    (await clauseAddresses()).map(({ slug, clause }) => getCitable(slug, clause)),
  );
  return found.flatMap((texts) =>
    texts ? locales.map((locale) => cslItem(texts[locale], locale, SITE, '2026-11-22')) : [],
  );
}

const items = await everyItem();

test('every clause can be cited in both languages', async () => {
  expect(items).toHaveLength(2 * (await clauseAddresses()).length);
});

test('no two citations have the same key', () => {
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
});

describe.each(files)('%s', (file) => {
  test.each(items.map((item) => [item.id, item] as const))(
    '%s is read as it is meant',
    (_, item) => {
      expect(readCitation(citationFiles[file].write(item), file)).toEqual({
        type: 'webpage',
        title: item.title,
        author: item.author?.map(({ literal }) => literal),
        issued: item.issued['date-parts'],
        accessed: [[2026, 11, 22]],
        url: item.URL,
        locator: item.section,
      });
    },
  );
});

describe.each(files)('%s keeps a hostile title', (file) => {
  test.each([
    'Research & development: 100 % {open} data_set #1 for $5',
    'A closing } before an opening { brace',
    'A backslash \\ and \\textbf{a command}, ~tildes~ and ^carets^',
    '“Quoted”, "quoted" and ‘quoted’ – with dashes — all',
    'Chuyển đổi số: Đẩy mạnh “kết nối” ở nơi ế, ộ, ữ, ặ còn thiếu',
    'TY  - JOUR and ER  -  and @misc{key, title = {x}}',
    'Một điều khoản rất dài '.repeat(40).trim(),
  ])('%s', (title) => {
    const item = items[0];
    if (!item) throw new Error('There is no clause');
    const read = readCitation(citationFiles[file].write({ ...item, title }), file);
    // White space may be unified, as these formats do not keep it either.
    expect(read.title.replaceAll(/\s+/g, ' ')).toBe(title.replaceAll(/\s+/g, ' '));
  });
});

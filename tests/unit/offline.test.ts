import { expect, test } from 'vitest';
import { getDeclaration } from '@/lib/declarations/queries';
import { locales } from '@/lib/i18n/schema';
import { offlineDocument } from '@/lib/offline/document';
import { html } from '@/lib/offline/html';
import { citedSources } from '@/lib/sources/queries';

const SLUG = 'adgmin-6-2026-ha-noi-declaration';
const state = { date: '2026-01-20', entry: 1200, hash: '0123456789ab' };
const HOSTILE = `"><script>alert('x')</script>&amp;<img src=x onerror=1>`;

async function made(locale: 'vi' | 'en', title?: string, slug = SLUG) {
  const declaration = await getDeclaration(slug, locale);
  if (!declaration) throw new Error(`${slug} is gone; choose another declaration`);
  const [first, ...rest] = declaration.operative.clauses;
  const clauses = first && title ? [{ ...first, title, text: title }, ...rest] : [];
  return offlineDocument(
    title
      ? { ...declaration, title, operative: { ...declaration.operative, clauses } }
      : declaration,
    await citedSources(slug, null, locale),
    { locale, site: 'https://example.org', slug },
    state,
  );
}

test('a text in HTML is only ever a text', () => {
  expect(html`<a title="${HOSTILE}">${HOSTILE}</a>`.html).toBe(
    `<a title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;&lt;img src=x onerror=1&gt;">&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;&lt;img src=x onerror=1&gt;</a>`,
  );
});

test('what has no value leaves no trace', () => {
  expect(html`<p>${null}${false}${[]}${0}</p>`.html).toBe('<p>0</p>');
});

test('backslashes and dollar signs stand as they are', () => {
  expect(html`${'C:\\new $& $1'}`.html).toBe('C:\\new $&amp; $1');
});

test('hostile words in a declaration stay words', async () => {
  const file = await made('en', HOSTILE);
  expect(file).toContain('&lt;script&gt;alert(&#39;x&#39;)');
  expect(file).not.toMatch(/<script|<img/);
});

test.each(locales)(
  '%s: the file tells the state of the record, not the day it was made',
  async (locale) => {
    const [once, again] = [await made(locale), await made(locale)];
    expect(once).toBe(again);
    expect(once).toContain(locale === 'vi' ? '20 tháng 1, 2026' : '20 January 2026');
    expect(once).toContain(state.hash);
  },
);

test.each(locales)(
  '%s: every link within the file leads somewhere, and no id is used twice',
  async (locale) => {
    const file = await made(locale);
    const ids = [...file.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    const wanted = [...file.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(wanted.length).toBeGreaterThan(20);
  },
);

test.each(locales)(
  '%s: a source has one name, where it is cited and in the list',
  async (locale) => {
    const file = await made(locale);
    const cited = [...file.matchAll(/href="#source-([^"]*)">([^<]*)</g)];
    const listed = new Map(
      [...file.matchAll(/<li id="source-([^"]*)">\s*([^<]*)/g)].map(([, id, name]) => [id, name]),
    );
    expect(cited.length).toBeGreaterThan(20);
    for (const [, id, name] of cited) expect(listed.get(id)?.startsWith(name ?? '?')).toBe(true);
  },
);

test.each(locales)(
  '%s: clauses are listed under their numbers, topics under none',
  async (locale) => {
    const numbers = (file: string) =>
      [...file.matchAll(/<li value="(\d+)"/g)].map(([, one]) => one);
    const declaration = await getDeclaration(SLUG, locale);
    expect(numbers(await made(locale))).toEqual(
      declaration?.clauses.map(({ number }) => String(number)),
    );
    const topics = await made(locale, undefined, 'telmin-3-2003-singapore-declaration');
    expect(numbers(topics)).toEqual([]);
  },
);

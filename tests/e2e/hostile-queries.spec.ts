import { expect, test } from '@playwright/test';
import { hostileTexts, MARKUP } from '../support/hostile-queries';

const QUERIES = 60;
/** An address holds no more: the rest would be refused before it reaches a page. */
const LONGEST = 600;

const queries = [
  ...MARKUP,
  ...MARKUP.map((markup) => `ASEAN ${markup} AI`),
  ...hostileTexts(QUERIES - 2 * MARKUP.length).map((text) => text.slice(0, LONGEST)),
];

/** The markup of a page without its scripts, in which the framework repeats every text in quotes of its own. */
const markupOf = (html: string) => html.replaceAll(/<script\b.*?<\/script>/gis, '');

for (const path of ['/vi/search', '/en/declarations']) {
  test(`${path} answers 200 to hostile queries and shows none of their markup unescaped`, async ({
    request,
  }) => {
    test.setTimeout(120_000);
    for (const q of queries) {
      const address = `${path}?${new URLSearchParams({ q, theme: q }).toString()}`;
      const response = await request.get(address);
      const html = await response.text();
      expect(response.status(), q).toBe(200);
      expect(html, q).not.toMatch(/<script>alert|<svg onload|<iframe/i);
      const markup = markupOf(html);
      for (const piece of MARKUP.filter((one) => /[<"']/.test(one) && one !== '<!--'))
        expect(markup, q).not.toContain(piece);
      expect(markup, q).not.toMatch(/<img\b[^>]*onerror/i);
    }
  });
}

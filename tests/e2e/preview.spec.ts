import { expect, test } from '@playwright/test';
import { readMeta } from '../support/html';
import { lookAt } from '../support/look-at-pictures';
import { origin } from '../support/origin';
import { previewedClauses, previewedRecords, type PreviewedPage } from '../support/previewed-pages';
import { words } from '../support/words';
import { env } from '@/lib/env';
import { locales } from '@/lib/i18n/schema';

test.describe.configure({ timeout: 300_000 });

const HA_NOI = 'declarations/adgmin-6-2026-ha-noi-declaration';

async function metaOf(path: string) {
  const response = await fetch(`${origin}${path}`);
  return readMeta(await response.text());
}

/** The picture of a page, where the tests reach the site. */
const here = (address: string) => address.replace(env.siteUrl, origin);

/** What is wrong with what a page says of its preview, each fault with the page it is on. */
function faults({ path, title, text }: PreviewedPage, meta: Map<string, string>): string[] {
  const said = (name: string) => meta.get(name) ?? '';
  const description = said('og:description').replace(/…$/, '');
  const picture = said('og:image');
  const locale = path.slice(1, 3);
  const claims = {
    'a title that names the record': said('og:title') !== '' && said('og:title').includes(title),
    'a description': description.length > 20,
    'a description that is its text': text === '' || text.startsWith(description),
    'its own address': said('og:url') === `${env.siteUrl}${path}`,
    'an absolute picture in its language': picture.startsWith(`${env.siteUrl}/${locale}/preview/`),
    'a picture under its version': /\.png\?v=[0-9a-z]{8}$/.test(picture),
    'the size': `${said('og:image:width')}x${said('og:image:height')}` === '1200x630',
    'the type': said('og:image:type') === 'image/png',
    'words for the picture': said('og:image:alt').includes(text.slice(0, 200)),
    'words for the picture that name it': said('og:image:alt').length > 20,
    'a large card': said('twitter:card') === 'summary_large_image',
    'the same picture on X': said('twitter:image') === picture,
    'the name of the site':
      said('og:site_name') === words(locale === 'vi' ? 'vi' : 'en')('Site.name'),
  };
  return Object.entries(claims).flatMap(([claim, holds]) => (holds ? [] : [`${path}: ${claim}`]));
}

for (const locale of locales) {
  for (const [what, pages] of [
    ['clause', previewedClauses(locale)],
    ['other record and list', previewedRecords(locale)],
  ] as const) {
    test(`${locale}: every ${what} has a title, a description and a picture`, async ({ page }) => {
      expect(pages.length).toBeGreaterThan(25);
      const metas = await Promise.all(pages.map(({ path }) => metaOf(path)));
      const wrong = pages.flatMap((one, index) =>
        faults(one, metas[index] ?? new Map<string, string>()),
      );
      expect(wrong).toEqual([]);

      const pictures = metas.map((meta) => here(meta.get('og:image') ?? ''));
      expect(new Set(pictures).size).toBe(pages.length);
      await page.goto(`/${locale}/about`);
      const seen = await lookAt(page, pictures);
      const isGood = (one: (typeof seen)[number]) =>
        one.status === 200 &&
        one.type === 'image/png' &&
        one.width === 1200 &&
        one.height === 630 &&
        one.spread > 15 &&
        one.textSpread > 15;
      expect(seen.filter((one) => !isGood(one))).toEqual([]);
      expect(seen).toHaveLength(pages.length);
    });
  }
}

test('a picture is kept for good under its version, and for an hour under any other', async ({
  request,
}) => {
  const address = here((await metaOf(`/vi/${HA_NOI}/ai-cooperation`)).get('og:image') ?? '');
  const lifeOf = async (url: string) => (await request.get(url)).headers()['cache-control'];
  expect(await lifeOf(address)).toBe('public, max-age=31536000, immutable');
  expect(await lifeOf(address.replace(/v=.*/, 'v=00000000'))).toBe('public, max-age=3600');
  expect(await lifeOf(address.replace(/\?.*/, ''))).toBe('public, max-age=3600');
});

const unknown = [
  '/vi/preview',
  '/vi/preview/home',
  '/vi/preview/.png',
  '/vi/preview/no-such-folder.png',
  '/vi/preview/__proto__.png',
  '/en/preview/constructor/x.png',
  '/en/preview/themes/no-such-theme.png',
  '/en/preview/themes/ai/more.png',
  `/vi/preview/${HA_NOI}/no-such-clause.png`,
  `/vi/preview/${HA_NOI}/ai-cooperation`,
  `/vi/preview/${HA_NOI}/ai-cooperation/more.png`,
  '/fr/preview/home.png',
  '/preview/home.png',
];

for (const path of unknown) {
  test(`${path} is no picture: 404`, async ({ request }) => {
    expect((await request.get(path, { maxRedirects: 0 })).status()).toBe(404);
  });
}

import { expect, test } from '@playwright/test';
import { readPage } from '../support/html';
import { routeTemplates } from '../support/route-templates';
import { words } from '../support/words';
import { locales } from '@/lib/i18n/schema';
import en from '@/messages/en.json' with { type: 'json' };

const HA_NOI = 'declarations/adgmin-6-2026-ha-noi-declaration';

/** What stands in the place of words that could not be made: "Cite.hint". */
const wordNames = new RegExp(`(?:${Object.keys(en).join('|')})\\.[a-z]\\w+`, 'g');

const unknown = [
  'meetings/adgmin-99-2099',
  'meetings/adgmin-6-2026/outcomes',
  'declarations/adgmin-6-2026',
  `${HA_NOI}/no-such-clause`,
  `${HA_NOI}/ai-cooperation/more`,
  `${HA_NOI}/parallel/more`,
  `${HA_NOI}/parallel@00000000`,
  `${HA_NOI}/offline`,
  'declarations/no-such-declaration/parallel',
  'declarations/no-such-declaration/offline.html',
  `${HA_NOI}/no-such-clause/cite`,
  `${HA_NOI}/no-such-clause/cite/ris`,
  `${HA_NOI}/ai-cooperation@00000000/cite`,
  `${HA_NOI}/ai-cooperation@/cite`,
  `${HA_NOI}/ai-cooperation/cite/pdf`,
  `${HA_NOI}/ai-cooperation/cite/constructor`,
  `${HA_NOI}/ai-cooperation/cite/ris/more`,
  'themes/no-such-theme',
  'initiatives/no-such-initiative',
  'masterplans/no-such-masterplan',
  'sources/no-such-source',
  'no-such-section',
].flatMap((path) => locales.map((locale) => `/${locale}/${path}`));

const unknownLanguages = [
  '/fr',
  '/fr/meetings',
  '/fr/declarations',
  '/fr/search?q=a',
  '/fr/compare',
  `/fr/${HA_NOI}/parallel`,
  `/fr/${HA_NOI}/offline.html`,
  `/fr/${HA_NOI}/ai-cooperation/cite`,
  '/en-GB/about',
  '/VI',
  '/meetings',
];

for (const locale of locales) {
  for (const { name, path } of routeTemplates) {
    test(`${locale}: ${name} answers 200`, async ({ request }) => {
      const response = await request.get(`/${locale}${path}`);
      expect(response.status()).toBe(200);
    });

    test(`${locale}: ${name} shows words, not the names of words`, async ({ request }) => {
      const { text } = readPage(await (await request.get(`/${locale}${path}`)).text());
      expect(text.match(wordNames)).toBeNull();
    });
  }
}

for (const path of [...unknown, ...unknownLanguages]) {
  test(`${path} answers 404 and says so in both languages`, async ({ request }) => {
    const response = await request.get(path, { maxRedirects: 0 });
    expect(response.status()).toBe(404);
    const { languages, text } = readPage(await response.text());
    for (const locale of locales) {
      expect(languages).toContain(locale);
      expect(text).toContain(words(locale)('NotFound.text'));
    }
  });
}

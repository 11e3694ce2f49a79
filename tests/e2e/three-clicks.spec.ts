import { follow } from '../support/links';
import { expect, test } from '../support/quiet-test';
import { words } from '../support/words';
import { readContent } from '@/lib/content/read';
import { locales } from '@/lib/i18n/schema';

const HA_NOI = 'declarations/adgmin-6-2026-ha-noi-declaration';

const { content } = readContent('content');
const clausesOnCybersecurity = content.declarations.flatMap(({ record }) =>
  [...record.preamble, ...record.operative]
    .filter(({ themes }) => themes.includes('cybersecurity'))
    .map(({ id }) => `declarations/${record.slug}/${id}`),
);

/** What a reader comes for, the addresses clicked from the home page, and what shows that they arrived. */
const errands = [
  {
    name: 'the Ha Noi clause on AI',
    clicks: [`${HA_NOI}/ai-cooperation`],
    arrived: ['h1'],
  },
  {
    name: 'all clauses on cybersecurity',
    clicks: ['declarations', 'declarations?theme=cybersecurity'],
    arrived: clausesOnCybersecurity.map((path) => `h3 a[href$="/${path}"]`),
  },
  {
    name: 'the renaming of 2019',
    clicks: ['meetings/telmin-19-2019'],
    arrived: ['#rename-telmin-to-adgmin'],
  },
  {
    name: 'which meeting renamed TELMIN',
    clicks: ['meetings/telmin-19-2019#rename-telmin-to-adgmin'],
    arrived: ['#rename-telmin-to-adgmin'],
  },
  {
    name: 'who hosts next',
    clicks: ['meetings', 'meetings/adgmin-7-2027'],
    arrived: ['#host'],
  },
  {
    name: 'everything said on AI since 2019, in order of time',
    clicks: ['themes/ai'],
    arrived: ['h2#lineage', '#y2023', '#y2026'],
  },
  {
    name: 'what became of the regional CERT',
    clicks: ['initiatives', 'initiatives/asean-regional-cert'],
    arrived: ['a[href="#adgmin-6-2026--regional-cert-role"]', '#facility-launched'],
  },
  {
    name: 'what ADM 2030 follows',
    clicks: ['masterplans', 'masterplans/adm2030'],
    arrived: ['a[href$="/masterplans/adm2025"]'],
  },
  {
    name: 'the life line of DEFA',
    clicks: ['initiatives', 'initiatives/defa'],
    arrived: [
      'h2#life-line',
      'a[href$="meetings/adgmin-3-2023#defa-study"]',
      'a[href$="meetings/adgmin-6-2026#defa-negotiations"]',
      `a[href$="${HA_NOI}/defa-negotiations"]`,
    ],
  },
];

test.use({ javaScriptEnabled: false });

for (const locale of locales) {
  for (const { name, clicks, arrived } of errands) {
    test(`${locale}: ${name}, at most three clicks from home, no JavaScript`, async ({ page }) => {
      expect(clicks.length).toBeLessThanOrEqual(3);
      await page.goto(`/${locale}`);
      for (const path of clicks) await follow(page, `/${locale}/${path}`);
      for (const sign of arrived) await expect(page.locator(sign).first()).toBeVisible();
    });
  }

  test(`${locale}: one form on the home page finds the Ha Noi clause on AI, no JavaScript`, async ({
    page,
  }) => {
    const t = words(locale);
    await page.goto(`/${locale}`);
    await page.getByRole('searchbox', { name: t('Search.label') }).fill('AI');
    await page.getByRole('button', { name: t('Search.submit') }).click();
    await expect(page.locator(`a[href="/${locale}/${HA_NOI}/ai-cooperation"]`)).toBeVisible();
  });
}

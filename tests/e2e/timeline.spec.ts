import type { Page } from '@playwright/test';
import { expect, test } from '../support/quiet-test';
import { words } from '../support/words';
import { readContent } from '@/lib/content/read';
import { formatDate } from '@/lib/dates';
import { hrefs } from '@/lib/hrefs';
import { locales, type Locale } from '@/lib/i18n/schema';
import { countryName } from '@/lib/meetings/countries';

const { content } = readContent('content');
const records = <One>(files: { record: One }[]) => files.map(({ record }) => record);
const meetings = records(content.meetings);
const ministers = meetings.filter(({ body }) => body === 'telmin' || body === 'adgmin');
const announced = ministers.filter(({ status }) => status === 'announced');

const overviewOf = (page: Page, locale: Locale) =>
  page.getByRole('group', {
    name: words(locale)('Timeline.overview', { from: '2001', to: '2027' }),
  });

/** The addresses that the links of a part of the page lead to, once each, in alphabetical order. */
async function linked(page: Page, part: string, folder: string): Promise<string[]> {
  const links = page.locator(`${part} a[href*="/${folder}/"]:not([href*="#"])`);
  const all = await links.evaluateAll((some) => some.map((one) => one.getAttribute('href') ?? ''));
  return [...new Set(all)].sort();
}

test.use({ javaScriptEnabled: false });

for (const locale of locales) {
  const t = words(locale);

  test(`${locale}: every meeting, declaration and masterplan stands in the overview, and in the list`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/meetings`);
    await expect(overviewOf(page, locale)).toBeVisible();
    const all = (folder: string, slugs: string[]) =>
      slugs.map((slug) => `/${locale}/${folder}/${slug}`).sort();
    const slugs = { meetings, declarations: records(content.declarations) };
    for (const [folder, some] of Object.entries(slugs)) {
      const expected = all(
        folder,
        some.map(({ slug }) => slug),
      );
      expect(await linked(page, '.overview', folder)).toEqual(expected);
      expect(await linked(page, '#list', folder)).toEqual(expected);
    }
    const plans = all(
      'masterplans',
      records(content.masterplans).map(({ slug }) => slug),
    );
    expect(await linked(page, '.overview', 'masterplans')).toEqual(plans);
    expect(await linked(page, '#list', 'masterplans')).toEqual(plans);
  });

  test(`${locale}: the overview says in words what each mark is`, async ({ page }) => {
    await page.goto(`/${locale}/meetings`);
    const [next] = announced;
    const city = next?.place.city?.[locale] ?? '';
    const date = formatDate(next?.dates.planned ?? '', locale);
    await expect(overviewOf(page, locale)).toMatchAriaSnapshot(`
      - list "${t('Meetings.periods')}":
        - listitem:
          - link /2011–2015/
      - list "${t('Timeline.ministers')}":
        - listitem:
          - link /^TELMIN 1, Kuala Lumpur, 13–14 /
          - link /TELMIN 1/
        - listitem:
          - 'link "${t('Timeline.markAnnounced', { short: 'ADGMIN 7', city, dates: date })}"'
      - link "${t('Timeline.renamedAt', { from: 'TELMIN', to: 'ADGMIN', meeting: 'TELMIN 19', year: '2019' })}"
      - list "${t('Timeline.officials')}":
        - listitem:
          - 'img "${t('Meetings.gap', { body: 'TELSOM', range: '1–6' })}"'
        - listitem:
          - link /^ADGSOM 6, /
    `);
  });

  test(`${locale}: what is only announced is said to be announced, wherever it stands`, async ({
    page,
  }) => {
    expect(announced).toHaveLength(1);
    for (const { slug, place } of announced) {
      await page.goto(`/${locale}/meetings`);
      await expect(page.locator(`#list #${slug}`)).toContainText(t('Meetings.announced'));
      const hosts = page.locator('section', { has: page.locator('#hosts') });
      await expect(hosts.locator('p').first()).toContainText(countryName(place.country, locale));
      const cell = hosts.getByRole('cell', { name: t('Meetings.announcedShort') });
      await expect(cell.locator(`a[href="${hrefs.meeting(locale, slug)}"]`)).toHaveCount(1);
    }
  });

  test(`${locale}: a filter leaves its meetings in the overview, the rest as dots`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/meetings?body=adgmin`);
    const found = ministers.filter(({ body }) => body === 'adgmin').map(({ slug }) => slug);
    const expected = found.map((slug) => hrefs.meeting(locale, slug)).sort();
    expect(await linked(page, '.overview', 'meetings')).toEqual(expected);
    await expect(page.locator('.overview .rest circle')).toHaveCount(
      meetings.length - found.length,
    );
    await expect(page.locator('.overview')).toContainText(t('Timeline.legendRest'));
  });

  test(`${locale}: on a phone a year is two taps away`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/${locale}/meetings`);
    await expect(page.locator('.overview')).toBeHidden();
    await page.locator('summary', { hasText: t('Timeline.jump') }).click();
    await page
      .getByRole('navigation', { name: t('Timeline.jump') })
      .getByRole('link', { name: '2015' })
      .click();
    await expect(page).toHaveURL(`/${locale}/meetings#y2015`);
    await expect(page.getByRole('heading', { name: '2015', exact: true })).toBeInViewport();
    await expect(page.locator('#telsom-15-2015')).toBeInViewport();
  });

  test(`${locale}: the years of the list are those of the jump, empty ones too`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/meetings`);
    const years = Array.from({ length: 27 }, (_, index) => String(2001 + index));
    const jump = page.getByRole('navigation', { name: t('Timeline.jump') });
    await expect(jump.getByRole('link')).toHaveText(years);
    await expect(page.locator('#list h2')).toHaveText(years);
    await expect(page.locator('#list').getByText(t('Meetings.emptyYear'))).toHaveCount(3);
  });

  test(`${locale}: the table of hosts has every host, and every ministers’ meeting once`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/meetings`);
    const table = page.getByRole('table');
    const countries = [...new Set(ministers.map(({ place }) => place.country))];
    const names = await table.getByRole('rowheader').allTextContents();
    expect(names.sort()).toEqual(countries.map((code) => countryName(code, locale)).sort());
    await expect(table.getByRole('link')).toHaveCount(ministers.length);
    const held = await table.locator('tbody tr td:last-child').allTextContents();
    const sum = held.reduce((total, count) => total + Number(count), 0);
    expect(sum).toBe(ministers.length - announced.length);
    const online = ministers.filter(({ mode }) => mode?.value === 'virtual');
    const virtual = table.getByText(t('Meetings.mode', { mode: 'virtual' }));
    await expect(virtual).toHaveCount(online.length);
  });
}

for (const width of [768, 1280]) {
  test(`at ${String(width)} px the marks can be hit: 24 px, and none lies over another`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/vi/meetings');
    const boxes = await page.locator('.overview svg a .hit').evaluateAll((hits) =>
      hits.map((hit) => {
        const { left, right, top, bottom } = hit.getBoundingClientRect();
        return { name: hit.closest('a')?.textContent ?? '', left, right, top, bottom };
      }),
    );
    expect(boxes.length).toBeGreaterThan(50);
    const small = boxes.filter((one) => one.right - one.left < 24 || one.bottom - one.top < 24);
    expect(small).toEqual([]);
    const over = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (two) =>
            Math.min(one.right, two.right) - Math.max(one.left, two.left) > 0.5 &&
            Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) > 0.5,
        )
        .map((two) => `${one.name} over ${two.name}`),
    );
    expect(over).toEqual([]);
  });
}

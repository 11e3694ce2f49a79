import { follow } from '../support/links';
import { expect, test } from '../support/quiet-test';
import { readers } from '../support/readers';
import { storedClauses } from '../support/stored-clauses';
import { words } from '../support/words';
import { otherLocale } from '@/lib/i18n/localized';
import { locales } from '@/lib/i18n/schema';

const SLUG = 'adgmin-6-2026-ha-noi-declaration';
const PATH = `declarations/${SLUG}/parallel`;

for (const { locale, javaScriptEnabled, name } of readers) {
  test.describe(name, () => {
    test.use({ javaScriptEnabled });

    test('from a declaration to both languages side by side, to one clause alone, and back', async ({
      page,
    }) => {
      await page.goto(`/${locale}/declarations/${SLUG}`);
      await follow(page, `/${locale}/${PATH}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await follow(page, `/${locale}/declarations/${SLUG}/ai-cooperation`);
      await page.goto(`/${locale}/${PATH}`);
      await follow(page, `/${locale}/declarations/${SLUG}`);
    });
  });
}

for (const locale of locales) {
  const other = otherLocale(locale);
  const own = storedClauses(locale).filter(({ slug }) => slug === SLUG);
  const others = storedClauses(other).filter(({ slug }) => slug === SLUG);

  test(`${locale}: every clause stands in both languages, each marked as what it is`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/${PATH}`);
    expect(own.length).toBeGreaterThan(15);
    const texts = (lang: string) =>
      page.locator(`section li[id] > div > p[lang="${lang}"]`).allTextContents();
    expect(await texts(locale)).toEqual(own.map(({ text }) => text));
    expect(await texts(other)).toEqual(others.map(({ text }) => text));
  });

  for (const width of [1280, 800]) {
    test(`${locale}: at ${String(width)} px both halves begin level, the reader's own first`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/${locale}/${PATH}`);
      const places = (lang: string) =>
        page.locator(`section li[id] > div > p[lang="${lang}"]`).evaluateAll((halves) =>
          halves.map((half) => {
            const { x, y } = half.getBoundingClientRect();
            return { x, y };
          }),
        );
      const [first, second] = [await places(locale), await places(other)];
      expect(first).toHaveLength(own.length);
      expect(second.map(({ y }) => y)).toEqual(first.map(({ y }) => y));
      for (const [at, { x }] of first.entries()) expect(x).toBeLessThan(second[at]?.x ?? 0);
    });
  }

  test(`${locale}: on a phone the halves stand below each other, each with its language`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/${locale}/${PATH}`);
    const item = page.locator('#ai-cooperation');
    const first = await item.locator(`p[lang="${locale}"]`).boundingBox();
    const second = await item.locator(`p[lang="${other}"]`).last().boundingBox();
    expect(first?.x).toBe(second?.x);
    expect((first?.y ?? 0) + (first?.height ?? 0)).toBeLessThan(second?.y ?? 0);
    for (const lang of locales)
      await expect(
        item.getByText(words(locale)('Parallel.language', { lang }), { exact: true }),
      ).toBeVisible();
  });
}

test('a text whose clauses are not established is read topic by topic', async ({ page }) => {
  await page.goto('/vi/declarations/telmin-3-2003-singapore-declaration/parallel');
  const topics = page.getByRole('region', { name: words('vi')('Declarations.topics') });
  await expect(topics.getByRole('heading', { level: 3 })).not.toHaveCount(0);
  await expect(topics.locator('p[lang="en"]')).not.toHaveCount(0);
  await expect(topics.getByText(words('vi')('Declarations.topics'), { exact: true })).toHaveCount(
    1,
  );
});

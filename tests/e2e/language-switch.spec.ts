import { expect, test } from '../support/quiet-test';
import { words } from '../support/words';
import { otherLocale } from '@/lib/i18n/localized';
import { locales } from '@/lib/i18n/schema';

const asked = [
  { path: '/declarations/adgmin-6-2026-ha-noi-declaration/ai-cooperation', query: '' },
  { path: '/meetings', query: 'body=adgmin&theme=cybersecurity&from=2020' },
  { path: '/declarations', query: 'q=an+ninh+mạng&theme=cybersecurity&sort=oldest' },
  { path: '/search', query: 'q=Đà+Nẵng+%26+“AI”&type=clause' },
];

for (const locale of locales) {
  const other = otherLocale(locale);
  const label = words(locale)('Site.otherLanguage');

  for (const { path, query } of asked) {
    test(`${locale}: the switch keeps the page ${path} and its query`, async ({ page }) => {
      await page.goto(`/${locale}${path}?${query}`);
      const link = page.getByRole('link', { name: label, exact: true });
      await expect(link).toHaveAttribute('lang', other);
      await link.click();
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      const arrived = new URL(page.url());
      expect(arrived.pathname).toBe(`/${other}${path}`);
      expect([...arrived.searchParams].sort()).toEqual([...new URLSearchParams(query)].sort());
    });
  }

  test(`a reader who switches to ${other} is led to it from "/" afterwards`, async ({ page }) => {
    await page.goto(`/${locale}`);
    await page.getByRole('link', { name: label, exact: true }).click();
    await expect(page).toHaveURL(`/${other}`);
    await page.goto('/');
    await expect(page).toHaveURL(`/${other}`);
  });

  test.describe('JavaScript off', () => {
    test.use({ javaScriptEnabled: false });

    test(`${locale}: the switch is a plain link that works without JavaScript`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/about`);
      await page.getByRole('link', { name: label, exact: true }).click();
      await expect(page).toHaveURL(`/${other}/about`);
      await expect(page.locator('html')).toHaveAttribute('lang', other);
    });
  });
}

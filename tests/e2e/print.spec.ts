import { expect, test } from '../support/quiet-test';
import { words } from '../support/words';
import { locales } from '@/lib/i18n/schema';

const DECLARATION = 'declarations/adgmin-6-2026-ha-noi-declaration';

for (const locale of locales) {
  for (const path of [
    DECLARATION,
    `${DECLARATION}/ai-cooperation`,
    `${DECLARATION}/ai-cooperation/cite`,
  ]) {
    test(`${locale}: /${path} prints its text without the navigation`, async ({ page }) => {
      await page.goto(`/${locale}/${path}`);
      const navigation = page.getByRole('navigation', { name: words(locale)('Site.sections') });
      await expect(navigation).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('nav').filter({ visible: true })).toHaveCount(0);
      await expect(page.getByRole('contentinfo')).toBeHidden();
      await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
    });

    test(`${locale}: /${path} prints black on white even where dark is preferred`, async ({
      page,
    }) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await page.goto(`/${locale}/${path}`);
      await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
      await expect(page.locator('html')).toHaveCSS('color', 'rgb(0, 0, 0)');
    });
  }
}

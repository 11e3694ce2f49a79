import type { Page } from '@playwright/test';
import { expect, test } from '../support/quiet-test';
import { words } from '../support/words';
import { locales } from '@/lib/i18n/schema';

const CLAUSE = 'declarations/adgmin-6-2026-ha-noi-declaration/ai-cooperation';

/** Presses Tab until the focus is on an element that matches, as someone without a mouse would. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const isThere = () =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    if (await isThere()) return;
  }
  throw new Error(`200 presses of Tab did not reach ${selector}.`);
}

for (const locale of locales) {
  const t = words(locale);

  test(`${locale}: the first Tab shows a link that skips to the content`, async ({ page }) => {
    await page.goto(`/${locale}/meetings`);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: t('Site.skip') });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await page.keyboard.press('Tab');
    const isInside = await page.evaluate(() => document.activeElement?.closest('main') !== null);
    expect(isInside).toBe(true);
  });

  test(`${locale}: a search typed on the home page is sent with Enter`, async ({ page }) => {
    await page.goto(`/${locale}`);
    await tabTo(page, 'input[type="search"]');
    await page.keyboard.type('DEFA');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/${locale}/search?q=DEFA`);
    await expect(page.locator('h2#results')).toBeVisible();
  });

  test(`${locale}: from the home page to a clause without a mouse`, async ({ page }) => {
    await page.goto(`/${locale}`);
    await tabTo(page, `a[href="/${locale}/${CLAUSE}"]`);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/${locale}/${CLAUSE}`);
  });

  test(`${locale}: from the home page past the overview to a year, a meeting and its source, without a mouse`, async ({
    page,
  }) => {
    await page.goto(`/${locale}`);
    await tabTo(page, `a[href="/${locale}/meetings"]`);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/${locale}/meetings`);
    await tabTo(page, 'main a[href="#list"]');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const year = page.locator('#list > li').filter({ has: page.locator(':focus') });
    await expect(year.getByRole('heading', { level: 2 })).toHaveText('2001');

    await page.goto(`/${locale}/meetings`);
    await tabTo(page, 'a[href="#y2019"]');
    await page.keyboard.press('Enter');
    await expect(page.locator('#y2019')).toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(page.locator('#telmin-19-2019 h3 a')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/${locale}/meetings/telmin-19-2019`);
    await tabTo(page, '#rename-telmin-to-adgmin a[href*="/sources/"]');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${locale}/sources/`));
  });

  test(`${locale}: every step of the keyboard path shows where the focus is`, async ({ page }) => {
    await page.goto(`/${locale}/declarations?theme=ai`);
    const stops = await page.locator('a, button, input, select').filter({ visible: true }).count();
    expect(stops).toBeGreaterThan(20);
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      await expect(focused).toBeInViewport();
      await expect(focused).not.toHaveCSS('outline-style', 'none');
    }
  });
}

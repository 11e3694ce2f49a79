import { expect, test } from '@playwright/test';
import { routeTemplates } from '../support/route-templates';
import { locales } from '@/lib/i18n/schema';

const WIDTH = 320;

test.use({ viewport: { width: WIDTH, height: 640 } });

for (const locale of locales) {
  test(`${locale}: at 320 px no page scrolls sideways`, async ({ page }) => {
    test.setTimeout(120_000);
    const scrolled: string[] = [];
    for (const { path } of [...routeTemplates, { path: '/no-such-page' }]) {
      await page.goto(`/${locale}${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > WIDTH) scrolled.push(`/${locale}${path} is ${String(width)} px wide`);
    }
    expect(scrolled).toEqual([]);
  });
}

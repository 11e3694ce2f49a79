import { expect, test } from '../support/quiet-test';
import { words } from '../support/words';
import { locales } from '@/lib/i18n/schema';

const ATTACK = '"><img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';

const unknown = [
  { page: 'meetings', name: 'body' },
  { page: 'meetings', name: 'from' },
  { page: 'declarations', name: 'theme' },
  { page: 'declarations', name: 'meeting' },
  { page: 'search', name: 'type' },
  { page: 'search', name: 'act' },
  { page: 'search', name: 'page' },
  { page: 'compare', name: 'theme' },
  { page: 'compare', name: 'a' },
  { page: 'compare', name: 'b' },
];

for (const locale of locales) {
  const t = words(locale);

  for (const { page: section, name } of unknown) {
    test(`${locale}: an unknown ${name} is left aside on /${section}, and the page says so`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/${section}?${name}=no-such-value`);
      const note = t('Search.ignored', { name, value: 'no-such-value' });
      await expect(page.getByText(note)).toBeVisible();
    });
  }

  test(`${locale}: a timeline asked for an unknown body shows every meeting`, async ({ page }) => {
    await page.goto(`/${locale}/meetings?body=no-such-value`);
    await expect(page.locator('#adgmin-6-2026')).toBeVisible();
    await expect(page.locator('#telmin-19-2019')).toBeVisible();
  });

  test(`${locale}: values that are understood or empty bring no note`, async ({ page }) => {
    await page.goto(`/${locale}/declarations?q=&theme=ai&meeting=&from=&to=&sort=oldest`);
    await expect(page.locator('h2#results')).toBeVisible();
    await expect(page.getByRole('status')).toHaveCount(0);
  });

  for (const section of ['declarations', 'search']) {
    test(`${locale}: markup typed into /${section} is shown as typed, never run`, async ({
      page,
    }) => {
      const address = `/${locale}/${section}?${new URLSearchParams({ q: ATTACK }).toString()}`;
      const response = await page.goto(address);
      expect(await response?.text()).not.toContain('<img src=x');
      await expect(page.getByRole('combobox', { name: t('Search.words') })).toHaveValue(ATTACK);
      await expect(page.locator('img')).toHaveCount(0);
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    });
  }
}

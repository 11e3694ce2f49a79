import { expect, test } from '../support/quiet-test';
import { readQr } from '../support/read-qr';
import { words } from '../support/words';
import { locales } from '@/lib/i18n/schema';

const DECLARATION = 'declarations/adgmin-6-2026-ha-noi-declaration';

for (const locale of locales) {
  for (const path of [
    DECLARATION,
    `${DECLARATION}/parallel`,
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

  for (const { path, address } of [
    { path: DECLARATION, address: /\/id\/adgmin-6-2026-ha-noi-declaration$/ },
    { path: `${DECLARATION}/parallel`, address: /\/id\/adgmin-6-2026-ha-noi-declaration$/ },
    {
      path: `${DECLARATION}/ai-cooperation`,
      address: /\/id\/adgmin-6-2026-ha-noi-declaration\/ai-cooperation@[0-9a-hjkmnp-tv-z]{8}$/,
    },
  ]) {
    test(`${locale}: /${path} prints its permanent address in words and as a QR code that says the same`, async ({
      page,
    }) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await page.goto(`/${locale}/${path}`);
      const inWords = page.getByRole('main').getByRole('link', { name: address }).last();
      await expect(inWords).toBeVisible();
      const read = await readQr(page.locator('[data-qr]'));
      expect(read).toMatch(address);
      expect(read).toBe(await inWords.textContent());
    });

    test(`${locale}: /${path} prints the sources with their addresses`, async ({ page }) => {
      await page.goto(`/${locale}/${path}`);
      const sources = page.getByText('https://phaply.net.vn/');
      await expect(sources).toBeHidden();
      await page.emulateMedia({ media: 'print' });
      await expect(sources).toBeVisible();
    });
  }

  test(`${locale}: a declaration is laid out on sheets of A4, no clause across two`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/${DECLARATION}`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][\d.]* 84[12][\d.]*\]/);
    await page.emulateMedia({ media: 'print' });
    const breaks = await page
      .locator('section ol > li[id]')
      .evaluateAll((clauses) => clauses.map((clause) => getComputedStyle(clause).breakInside));
    expect(breaks.length).toBeGreaterThan(15);
    expect([...new Set(breaks)]).toEqual(['avoid']);
  });
}

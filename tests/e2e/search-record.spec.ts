import { expect, test } from '../support/quiet-test';
import { readers } from '../support/readers';
import { words } from '../support/words';

const THEME = 'cybersecurity';

for (const { locale, javaScriptEnabled, name } of readers) {
  test.describe(name, () => {
    test.use({ javaScriptEnabled });
    const t = words(locale);

    test('the number beside a filter is what a reader finds by choosing it', async ({ page }) => {
      await page.goto(`/${locale}/search?q=ASEAN`);
      const form = page.getByRole('search', { name: t('Search.searchAll') });
      const theme = form.getByLabel(t('Search.param', { name: 'theme' }));
      const option = await theme.locator(`option[value="${THEME}"]`).innerText();
      const count = Number(/\((\d+)\)$/.exec(option)?.[1]);
      expect(count).toBeGreaterThan(0);
      await theme.selectOption(THEME);
      await form.getByRole('button', { name: t('Search.submit') }).click();
      await expect(page.getByRole('heading', { name: t('Search.found', { count }) })).toBeVisible();
      await expect(page).toHaveURL(/theme=cybersecurity/);
    });

    test('further filters open, are sent with the words, and are taken away one by one', async ({
      page,
    }) => {
      await page.goto(`/${locale}/search?q=AI`);
      const form = page.getByRole('search', { name: t('Search.searchAll') });
      await form.getByText(t('Search.more', { count: 0 })).click();
      await form.getByLabel(t('Search.param', { name: 'body' })).selectOption('adgmin');
      await form.getByRole('button', { name: t('Search.submit') }).click();
      await expect(page).toHaveURL(/q=AI.*body=adgmin/);
      const chip = t('Search.chip', {
        name: t('Search.param', { name: 'body' }),
        value: 'ADGMIN',
      });
      await page.getByRole('link', { name: t('Search.removeFilter', { label: chip }) }).click();
      await expect(page).toHaveURL(`/${locale}/search?q=AI`);
    });

    test('on a phone what was found comes before the filters, which open on demand', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`/${locale}/search?q=AI&theme=ai&body=adgmin`);
      await expect(page.locator('h2#results')).toBeInViewport();
      const form = page.getByRole('search', { name: t('Search.searchAll') });
      const type = form.locator('select[name="type"]');
      await expect(type).toBeHidden();
      await form.getByText(t('Search.filters', { count: 2 })).focus();
      await page.keyboard.press('Enter');
      await type.selectOption('outcome');
      await form.getByRole('button', { name: t('Search.apply') }).click();
      await expect(page).toHaveURL(/q=AI.*theme=ai.*type=outcome.*body=adgmin/);
      await expect(type).toBeHidden();
    });

    test('on a wide screen the filters stay open', async ({ page }) => {
      await page.goto(`/${locale}/search?q=AI`);
      const form = page.getByRole('search', { name: t('Search.searchAll') });
      await expect(form.getByLabel(t('Search.param', { name: 'theme' }))).toBeVisible();
      await expect(form.getByText(t('Search.filters', { count: 0 }))).toBeHidden();
    });

    test('what was found is marked in its own spelling, and the page says why', async ({
      page,
    }) => {
      await page.goto(`/${locale}/search?q=chuyen+doi+so&type=clause`);
      const marked = locale === 'vi' ? 'chuyển đổi số' : 'digital transformation';
      const result = page.locator('ol > li').first();
      await expect(result.locator('mark').first()).toHaveText(new RegExp(marked, 'i'));
      await expect(result.getByText(t('Search.why'))).toBeVisible();
    });

    test('a result that holds just the words needs no reason', async ({ page }) => {
      await page.goto(`/${locale}/search?q=ASEAN`);
      await expect(page.locator('ol > li mark').first()).toBeVisible();
      await expect(page.getByText(t('Search.why'))).toHaveCount(0);
    });

    test('a result is called a clause or a reported topic, not both', async ({ page }) => {
      await page.goto(`/${locale}/search?type=clause&theme=cybersecurity`);
      for (const [kind, address] of [
        ['clause', 'adgmin-6-2026-ha-noi-declaration/trusted-secure-ecosystem'],
        ['topic', 'adgmin-5-2025-bangkok-digital-declaration#cybersecurity'],
      ] as const) {
        const title = page.locator(`h3 a[href="/${locale}/declarations/${address}"]`);
        const result = page.locator('ol > li').filter({ has: title });
        await expect(result.getByText(t('Search.kind', { kind }), { exact: true })).toBeVisible();
      }
    });

    test('a misspelled word is put right, and can be searched as typed', async ({ page }) => {
      await page.goto(`/${locale}/search?q=cibersecurity`);
      const told = page.getByText(t('Search.corrected', { typed: 'cibersecurity' }));
      await expect(told).toContainText('cybersecurity');
      await page.getByRole('link', { name: t('Search.onlyTyped', { q: 'cibersecurity' }) }).click();
      const nothing = t('Search.found', { count: 0 });
      await expect(page.getByRole('heading', { name: nothing })).toBeVisible();
      await page.getByRole('link', { name: t('Search.startAgain') }).click();
      await expect(page).toHaveURL(`/${locale}/search`);
    });

    test('where a filter leaves nothing, one link takes it away', async ({ page }) => {
      await page.goto(`/${locale}/search?q=DEFA&to=2005`);
      await expect(
        page.getByRole('heading', { name: t('Search.found', { count: 0 }) }),
      ).toBeVisible();
      await expect(
        page.getByRole('link', { name: t('Search.onlyTyped', { q: 'DEFA' }) }),
      ).toHaveCount(0);
      await page.locator(`main li a[href="/${locale}/search?q=DEFA"]`).last().click();
      await expect(page.locator('ol > li').first()).toBeVisible();
    });

    test('the pages of a long answer follow each other', async ({ page }) => {
      await page.goto(`/${locale}/search?q=ASEAN`);
      const first = await page.locator('ol > li h3').first().innerText();
      await page.getByRole('link', { name: t('Search.nextPage') }).click();
      await expect(page).toHaveURL(`/${locale}/search?q=ASEAN&page=2`);
      const title = t('Search.resultsFor', { q: 'ASEAN' });
      await expect(page).toHaveTitle(t('Search.titlePage', { title, page: 2 }));
      const [opening = ''] = t('Search.pageOf', { page: 2, pages: 9 }).split(/(?<=2)/);
      await expect(page.locator('h2#results')).toContainText(new RegExp(opening, 'i'));
      await expect(page.locator('ol > li h3').first()).not.toHaveText(first);
      await page.getByRole('link', { name: t('Search.previousPage') }).click();
      await expect(page.locator('ol > li h3').first()).toHaveText(first);
    });

    test('a name leads straight to its page', async ({ page }) => {
      const q = locale === 'vi' ? 'tuyen bo ha noi' : 'Ha Noi Declaration';
      await page.goto(`/${locale}/search?q=${encodeURIComponent(q)}`);
      const named = page.getByRole('heading', { name: t('Search.pages') }).locator('..');
      await named.getByRole('link', { name: /2026/ }).click();
      await expect(page).toHaveURL(`/${locale}/declarations/adgmin-6-2026-ha-noi-declaration`);
    });
  });
}

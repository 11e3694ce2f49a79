import { expect, test } from '../support/quiet-test';
import { readers } from '../support/readers';
import { words } from '../support/words';
import { readContent } from '@/lib/content/read';

const THEME = 'data';

const clauses = readContent('content').content.declarations.flatMap(({ record }) =>
  [...record.preamble, ...record.operative]
    .filter(({ themes }) => themes.includes(THEME))
    .map(({ id, title }) => ({ path: `declarations/${record.slug}/${id}`, title })),
);

for (const { locale, javaScriptEnabled, name } of readers) {
  test.describe(name, () => {
    test.use({ javaScriptEnabled });

    test('a reader finds every clause on a theme and opens one', async ({ page }) => {
      const t = words(locale);
      await page.goto(`/${locale}/declarations`);
      const search = page.getByRole('search', { name: t('Search.searchClauses') });
      await search.getByLabel(t('Search.param', { name: 'theme' })).selectOption(THEME);
      await search.getByRole('button', { name: t('Search.submit') }).click();

      const found = t('Declarations.found', { count: clauses.length });
      await expect(page.getByRole('heading', { name: found })).toBeVisible();
      for (const { path } of clauses) {
        await expect(page.locator(`h3 a[href="/${locale}/${path}"]`)).toBeVisible();
      }

      await page.locator('h3 a').first().click();
      const titles = clauses.map(({ title }) => title[locale]);
      expect(titles).toContain(await page.getByRole('heading', { level: 1 }).textContent());
    });

    test('a reader finds a clause by its words, typed without marks', async ({ page }) => {
      const t = words(locale);
      await page.goto(`/${locale}/declarations`);
      const search = page.getByRole('search', { name: t('Search.searchClauses') });
      await search.getByLabel(t('Search.words')).fill('chuyen doi so xanh');
      await search.getByRole('button', { name: t('Search.submit') }).click();
      const path = 'declarations/adgmin-6-2026-ha-noi-declaration/green-digital-transformation';
      await expect(page.locator(`h3 a[href="/${locale}/${path}"]`)).toBeVisible();
    });
  });
}

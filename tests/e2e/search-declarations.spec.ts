import { expect, test } from '../support/quiet-test';
import { readers } from '../support/readers';
import { words } from '../support/words';
import { readContent } from '@/lib/content/read';

const THEME = 'data';

const declarations = readContent('content').content.declarations.map(({ record }) => record);
const onTheme = ({ themes }: { themes: string[] }) => themes.includes(THEME);

const clauses = declarations.flatMap(({ slug, preamble, operative }) =>
  [...preamble, ...operative]
    .filter(onTheme)
    .map(({ id, title }) => ({ path: `declarations/${slug}/${id}`, title })),
);
const topics = declarations.flatMap(({ slug, topics }) =>
  topics.filter(onTheme).map(({ id }) => ({ path: `declarations/${slug}#${id}` })),
);

for (const { locale, javaScriptEnabled, name } of readers) {
  test.describe(name, () => {
    test.use({ javaScriptEnabled });

    test('a reader finds every clause and topic on a theme and opens a clause', async ({
      page,
    }) => {
      const t = words(locale);
      await page.goto(`/${locale}/declarations`);
      const search = page.getByRole('search', { name: t('Search.searchClauses') });
      await search.getByLabel(t('Search.param', { name: 'theme' })).selectOption(THEME);
      await search.getByRole('button', { name: t('Search.submit') }).click();

      const found = t('Declarations.found', { count: clauses.length + topics.length });
      await expect(page.getByRole('heading', { name: found })).toBeVisible();
      for (const { path } of [...clauses, ...topics]) {
        await expect(page.locator(`h3 a[href="/${locale}/${path}"]`)).toBeVisible();
      }

      const clause = clauses[0];
      await page.locator(`h3 a[href="/${locale}/${clause?.path ?? ''}"]`).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(clause?.title[locale] ?? '');
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

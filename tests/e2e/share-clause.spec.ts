import { follow, linkTo } from '../support/links';
import { expect, test } from '../support/quiet-test';
import { readers } from '../support/readers';
import { words } from '../support/words';
import { env } from '@/lib/env';
import { FINGERPRINT } from '@/lib/share/fingerprint';

const DECLARATION = 'declarations/adgmin-6-2026-ha-noi-declaration';
const CLAUSE = 'ai-cooperation';

for (const { locale, javaScriptEnabled, name } of readers) {
  test.describe(name, () => {
    test.use({ javaScriptEnabled });

    test('a clause page holds the addresses of its very words as links', async ({ page }) => {
      const t = words(locale);
      const path = `/${locale}/${DECLARATION}/${CLAUSE}`;
      await page.goto(path);
      for (const [label, start] of [
        [t('Share.address'), `${env.siteUrl}${path}@`],
        [t('Share.neutral'), `${env.siteUrl}/id/${DECLARATION.split('/')[1] ?? ''}/${CLAUSE}@`],
      ] as const) {
        await expect(page.getByText(label)).toBeVisible();
        const link = page.getByRole('link', { name: start });
        const href = (await link.getAttribute('href')) ?? '';
        expect(href.slice(start.length)).toMatch(FINGERPRINT);
        await expect(link).toHaveText(href);
      }
    });

    test('each clause of a declaration has a link to itself alone', async ({ page }) => {
      const t = words(locale);
      await page.goto(`/${locale}/${DECLARATION}`);
      const clause = page.locator(`#${CLAUSE}`);
      await clause.getByRole('link', { name: t('Share.alone') }).click();
      await expect(page).toHaveURL(`/${locale}/${DECLARATION}/${CLAUSE}`);
    });

    test('a clause cited in context is marked in words, and only that clause', async ({ page }) => {
      const t = words(locale);
      await page.goto(`/${locale}/${DECLARATION}/${CLAUSE}`);
      await follow(page, `/${locale}/${DECLARATION}#${CLAUSE}`);
      const labels = page.getByText(t('Clauses.cited')).filter({ visible: true });
      await expect(labels).toHaveCount(1);
      await expect(page.locator(`#${CLAUSE}`).getByText(t('Clauses.cited'))).toBeVisible();
      await expect(page.locator(`#${CLAUSE}`)).toBeInViewport();
    });

    test('the contents of a declaration lead to a clause that is then marked', async ({ page }) => {
      const t = words(locale);
      await page.goto(`/${locale}/${DECLARATION}`);
      await expect(page.getByText(t('Clauses.cited')).filter({ visible: true })).toHaveCount(0);
      await expect(linkTo(page, `#${CLAUSE}`)).toBeVisible();
      await linkTo(page, `#${CLAUSE}`).click();
      await expect(page.locator(`#${CLAUSE}`).getByText(t('Clauses.cited'))).toBeVisible();
    });
  });
}

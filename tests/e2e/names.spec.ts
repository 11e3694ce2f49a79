import { readContent } from '@/lib/content/read';
import { locales } from '@/lib/i18n/schema';
import { expect, test } from '../support/quiet-test';
import { words } from '../support/words';

const { content } = readContent('content');
const declaration = content.declarations.find(
  ({ record }) => record.slug === 'adgmin-6-2026-ha-noi-declaration',
)?.record;
const initiative = content.initiatives.find(({ record }) => record.slug === 'defa')?.record;

for (const locale of locales) {
  const t = words(locale);
  const other = locale === 'vi' ? 'en' : 'vi';
  const pages = [
    {
      path: `/declarations/${declaration?.slug ?? ''}`,
      name: declaration?.title[other] ?? '',
      labels: [t('Declarations.otherTitle'), t('Declarations.aliases')],
      others: declaration?.aliases ?? [],
    },
    {
      path: `/initiatives/${initiative?.slug ?? ''}`,
      name: initiative?.name[other] ?? '',
      labels: [t('Initiatives.otherName'), t('Initiatives.variants')],
      others: initiative?.variants ?? [],
    },
  ] as const;

  test.describe(locale, () => {
    test.use({ javaScriptEnabled: false });

    for (const { path, name, labels, others } of pages)
      test(`${path}: under the name of a language stands only that name`, async ({ page }) => {
        expect(others.length).toBeGreaterThan(0);
        await page.goto(`/${locale}${path}`);
        const under = (label: string) =>
          page.locator('dt').getByText(label, { exact: true }).locator('xpath=following::dd[1]');
        await expect(under(labels[0])).toHaveText(name);
        await expect(under(labels[0])).toHaveAttribute('lang', other);
        for (const { language, text } of others)
          await expect(
            under(labels[1]).locator(`[lang="${language}"]`).getByText(text),
          ).toBeVisible();
      });
  });
}

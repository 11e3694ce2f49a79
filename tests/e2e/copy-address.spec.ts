import { expect, test } from '../support/quiet-test';
import { words } from '../support/words';
import { locales } from '@/lib/i18n/schema';
import { FINGERPRINT } from '@/lib/share/fingerprint';

const ADDRESS = 'declarations/adgmin-6-2026-ha-noi-declaration/ai-cooperation';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const locale of locales) {
  test(`${locale}: the copy button copies the address of these very words and says so`, async ({
    page,
  }) => {
    const t = words(locale);
    await page.goto(`/${locale}/${ADDRESS}`);
    await page.getByRole('button', { name: t('Share.copy') }).click();
    await expect(page.getByRole('status')).toHaveText(t('Share.copied'));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const [address, mark] = copied.split('@');
    expect(address).toBe(`${new URL(page.url()).origin}/${locale}/${ADDRESS}`);
    expect(mark).toMatch(FINGERPRINT);
  });

  test.describe('JavaScript off', () => {
    test.use({ javaScriptEnabled: false });

    test(`${locale}: without JavaScript there is no copy button that does nothing`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/${ADDRESS}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const button = page.getByRole('button', { name: words(locale)('Share.copy') });
      await expect(button).toBeHidden();
    });
  });
}

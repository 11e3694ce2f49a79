import { follow } from '../support/links';
import { expect, test } from '../support/quiet-test';
import { readers } from '../support/readers';
import { words } from '../support/words';
import { locales } from '@/lib/i18n/schema';

const BANGKOK = 'adgmin-5-2025-bangkok-digital-declaration';
const HA_NOI = 'adgmin-6-2026-ha-noi-declaration';
const TWO = `a=${BANGKOK}&b=${HA_NOI}`;

for (const { locale, javaScriptEnabled, name } of readers) {
  const t = words(locale);

  test.describe(name, () => {
    test.use({ javaScriptEnabled });

    test('two declarations are chosen, compared, and swapped', async ({ page }) => {
      await page.goto(`/${locale}/compare`);
      const form = page.getByRole('form', { name: t('Compare.form', { of: 'declarations' }) });
      for (const [side, slug] of [
        ['a', BANGKOK],
        ['b', HA_NOI],
      ] as const)
        await form
          .getByRole('combobox', { name: t('Compare.side', { of: 'declarations', side }) })
          .selectOption(slug);
      await form.getByRole('button', { name: t('Compare.compare') }).click();
      await expect(page).toHaveURL(`/${locale}/compare?${TWO}`);
      await expect(page.locator('h2#both')).toBeVisible();
      await follow(page, `/${locale}/compare?a=${HA_NOI}&b=${BANGKOK}`);
    });

    test('a declaration leads to its comparison with the one before', async ({ page }) => {
      await page.goto(`/${locale}/declarations/${HA_NOI}`);
      await follow(page, `/${locale}/compare?${TWO}`);
    });

    test('with nothing chosen it explains itself and gives examples that work', async ({
      page,
    }) => {
      await page.goto(`/${locale}/compare`);
      await expect(page.getByText(t('Compare.lead'))).toBeVisible();
      const examples = page.getByRole('region', { name: t('Compare.examples') }).getByRole('link');
      await expect(examples).toHaveCount(3);
      for (const href of await examples.evaluateAll((all) =>
        all.map((one) => one.getAttribute('href') ?? ''),
      )) {
        await page.goto(href);
        await expect(page.getByText(t('Compare.swap'))).toBeVisible();
        await expect(page.getByRole('status')).toHaveCount(0);
      }
    });
  });
}

for (const locale of locales) {
  const t = words(locale);

  test(`${locale}: a theme that only one declaration speaks of says so on the other side`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/compare?${TWO}`);
    const rows = page.locator('section[aria-labelledby="b"]').locator('section');
    await expect(rows).not.toHaveCount(0);
    for (const row of await rows.all())
      await expect(row.getByText(t('Compare.notSpokenOf'))).toHaveCount(1);
  });

  test(`${locale}: the words of a point stand once, and its other places lead to them`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/compare?${TWO}`);
    const texts = await page.locator('section section li > p.font-serif').allTextContents();
    expect(texts.length).toBeGreaterThan(15);
    expect(texts).toEqual([...new Set(texts)]);
    const repeats = page.getByRole('link', { name: t('Compare.above') });
    await expect(repeats).not.toHaveCount(0);
    for (const repeat of await repeats.all()) {
      const first = page.locator((await repeat.getAttribute('href')) ?? '');
      const title = await repeat.locator('xpath=../preceding-sibling::a').textContent();
      await expect(first.getByRole('link')).toHaveText(title ?? '');
      await expect(first.locator('p.font-serif')).toHaveCount(1);
    }
  });

  test(`${locale}: a meeting without a declaration on record is not said to be silent in it`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/compare?theme=cybersecurity&a=telmin-19-2019&b=adgmin-6-2026`);
    const row = page.locator('section section').first();
    await expect(row.getByText(t('Compare.noDeclaration'))).toHaveCount(1);
    await expect(row.getByText(t('Compare.notSpokenOf'))).toHaveCount(0);
    await page.goto(`/${locale}/compare?theme=ai&a=telmin-3-2003&b=adgmin-6-2026`);
    await expect(row.getByText(t('Compare.notSpokenOf'))).toHaveCount(1);
    await expect(row.getByText(t('Compare.noDeclaration'))).toHaveCount(0);
  });

  test(`${locale}: what two meetings said of one theme stands beside each other`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/compare?theme=cybersecurity&a=telmin-19-2019&b=adgmin-6-2026`);
    const outcomes = page.getByRole('heading', {
      name: t('Compare.saying', { saying: 'outcomes' }),
    });
    await expect(outcomes).toBeVisible();
    const said = page.locator('section[aria-labelledby="said"]');
    await expect(said.locator(`a[href^="/${locale}/meetings/telmin-19-2019#"]`)).not.toHaveCount(0);
    await expect(said.locator(`a[href^="/${locale}/meetings/adgmin-6-2026#"]`)).not.toHaveCount(0);
    await expect(said.locator(`a[href^="/${locale}/declarations/${HA_NOI}/"]`)).not.toHaveCount(0);
  });

  test(`${locale}: at 320 px each half of a row bears the name of its side`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/${locale}/compare?${TWO}`);
    const row = page.locator('section section').first();
    await expect(row.getByRole('heading', { level: 4 })).toHaveCount(2);
    for (const half of await row.getByRole('heading', { level: 4 }).all())
      expect((await half.boundingBox())?.width).toBeGreaterThan(100);
  });

  for (const [state, of, query] of [
    ['same', 'declarations', `a=${HA_NOI}&b=${HA_NOI}`],
    ['same', 'meetings', 'theme=ai&a=adgmin-6-2026&b=adgmin-6-2026'],
    ['unfinished', 'declarations', `b=${HA_NOI}`],
    ['unfinished', 'meetings', 'a=adgmin-6-2026&b=adgmin-5-2025'],
    ['unfinished', 'meetings', 'theme=ai&a=adgmin-6-2026'],
  ] as const) {
    test(`${locale}: ?${query} says what is missing and keeps what was chosen`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/compare?${query}`);
      await expect(page.getByRole('status')).toHaveText(t('Compare.state', { state, of }));
      for (const [name, value] of new URLSearchParams(query))
        await expect(page.locator(`select[name="${name}"]`).first()).toHaveValue(value);
    });
  }

  test(`${locale}: only the page without a query is for indexing`, async ({ page }) => {
    const robots = page.locator('meta[name="robots"]');
    await page.goto(`/${locale}/compare`);
    await expect(robots).toHaveCount(0);
    await page.goto(`/${locale}/compare?${TWO}`);
    await expect(robots).toHaveAttribute('content', /noindex/);
  });
}

import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../support/quiet-test';
import { readers } from '../support/readers';
import { words } from '../support/words';
import { locales } from '@/lib/i18n/schema';

const CLAUSE = 'declarations/adgmin-6-2026-ha-noi-declaration/ai-cooperation';
const EXACT = {
  vi: 'Tăng cường hợp tác về AI bằng việc thúc đẩy hài hòa hóa chính sách',
  en: 'AI cooperation is to be strengthened by promoting policy harmonisation',
};
const CHANGED = {
  vi: 'Tăng cường hợp tác về AI bằng việc thúc đẩy phối hợp chính sách và đẩy mạnh nỗ lực chung về an toàn',
  en: 'AI cooperation is to be strengthened by promoting policy coordination and greater joint efforts on safety',
};
const ELSEWHERE = {
  vi: 'Trăm năm trong cõi người ta, chữ tài chữ mệnh khéo là ghét nhau.',
  en: 'Heavy rain is expected in the north of the country from Tuesday night.',
};

const address = (locale: string, text: string) =>
  `/${locale}/quote?${new URLSearchParams({ text }).toString()}`;

for (const { locale, javaScriptEnabled, name } of readers) {
  test.describe(name, () => {
    test.use({ javaScriptEnabled });
    const t = words(locale);

    test('a pasted clause leads to its page, in context and alone', async ({ page }) => {
      await page.goto(`/${locale}/quote`);
      await page.getByLabel(t('Quote.label'), { exact: true }).fill(`“${EXACT[locale]}…”`);
      await page.getByRole('button', { name: t('Quote.submit') }).click();
      const outcome = t('Quote.outcome', { best: 'exact', count: 1 });
      await expect(page.getByRole('heading', { level: 2, name: outcome })).toBeVisible();
      const result = page.locator('main ol > li').first();
      await expect(result.locator('mark')).toHaveText(EXACT[locale]);
      await expect(result.locator('ins, del')).toHaveCount(0);
      const inContext = result.getByRole('link', { name: t('Share.inContext') });
      await expect(inContext).toHaveAttribute('href', /#ai-cooperation$/);
      const asWorded = result.locator(`a[href^="/${locale}/${CLAUSE}@"]`);
      await expect(asWorded).toHaveAttribute('href', /@[0-9a-hjkmnp-tv-z]{8}$/);
      await result.getByRole('heading').getByRole('link').click();
      await expect(page).toHaveURL(`/${locale}/${CLAUSE}`);
    });

    test('a changed word is shown as taken out and put in, and never called identical', async ({
      page,
    }) => {
      await page.goto(address(locale, CHANGED[locale]));
      const outcome = t('Quote.outcome', { best: 'close', count: 1 });
      const result = page.locator('main ol > li').first();
      await expect(page.getByRole('heading', { level: 2, name: outcome })).toBeVisible();
      await expect(result.getByText(t('Quote.status', { status: 'close' }))).toHaveCount(0);
      await expect(result.locator('del')).toContainText(t('Quote.droppedStart'));
      await expect(result.locator('ins')).toContainText(t('Quote.addedStart'));
      await expect(result.locator('del').first()).toHaveCSS('text-decoration-line', 'line-through');
      await expect(page.getByText(t('Quote.legend'))).toBeVisible();
      await expect(page.getByText(t('Quote.ourWords'))).toBeVisible();
    });

    test('a sentence from elsewhere is refused, with a search for its words', async ({ page }) => {
      await page.goto(address(locale, ELSEWHERE[locale]));
      await expect(page.getByText(t('Quote.nothing', { nothing: 'unlike' }))).toBeVisible();
      await expect(page.locator('main ol > li')).toHaveCount(0);
      await page.getByRole('link', { name: t('Quote.search') }).click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/search\\?q=`));
    });

    test('a passage that is too long is cut, and the page says so', async ({ page }) => {
      await page.goto(address(locale, `${EXACT[locale]} ${'x'.repeat(2100)}`));
      await expect(page.getByText(t('Quote.cut', { most: 2000 }))).toBeVisible();
    });
  });
}

for (const locale of locales) {
  const t = words(locale);

  test(`${locale}: an empty passage shows the form alone`, async ({ page }) => {
    await page.goto(`/${locale}/quote?text=+`);
    await expect(page.getByLabel(t('Quote.label'), { exact: true })).toHaveValue('');
    await expect(page.locator('main h2')).toHaveCount(0);
    await expect(page.getByRole('status')).toHaveCount(0);
  });

  test(`${locale}: what is typed without marks is said to be, without a sea of changes`, async ({
    page,
  }) => {
    await page.goto(address(locale, 'ket noi pho cap voi gia phai chang'));
    const said = t('Quote.difference', { difference: 'unmarked', changed: 0 });
    await expect(page.getByText(said)).toBeVisible();
    await expect(page.locator('main ins, main del')).toHaveCount(0);
  });

  test(`${locale}: a passage in the other language is found in that language`, async ({ page }) => {
    const other = locale === 'vi' ? 'en' : 'vi';
    await page.goto(address(locale, EXACT[other]));
    await expect(page.getByText(t('Quote.inLanguage', { lang: other }))).toBeVisible();
    await expect(page.locator('main ol > li mark').locator('..')).toHaveAttribute('lang', other);
  });

  test(`${locale}: a name that the page does not know is left aside with a note`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/quote?theme=ai&text=${encodeURIComponent(EXACT[locale])}`);
    const note = t('Quote.ignored', { count: 1, names: 'theme' });
    await expect(page.getByRole('status').filter({ hasText: note })).toBeVisible();
    await expect(page.locator('main ol > li').first()).toBeVisible();
  });

  test(`${locale}: by keyboard alone, at 320 px, nothing scrolls sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/${locale}/quote`);
    await page.getByLabel(t('Quote.label'), { exact: true }).focus();
    await page.keyboard.type(CHANGED[locale]);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: t('Quote.submit') })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('main ins').first()).toBeVisible();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(320);
  });

  for (const [state, text] of Object.entries({ exact: EXACT, changed: CHANGED, ELSEWHERE })) {
    test(`${locale}: axe finds nothing wrong, ${state}, in light and in dark`, async ({ page }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(address(locale, text[locale]));
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        expect(violations.map(({ id, nodes }) => [colorScheme, id, nodes[0]?.html])).toEqual([]);
      }
    });
  }

  test(`${locale}: whoever searches for a whole sentence in vain is led here`, async ({ page }) => {
    await page.goto(`/${locale}/search?q=zzzz`);
    await page.getByRole('link', { name: t('Quote.askLink') }).click();
    await expect(page).toHaveURL(`/${locale}/quote`);
    await page
      .getByRole('contentinfo')
      .getByRole('link', { name: t('Site.quote') })
      .click();
    await expect(page).toHaveURL(`/${locale}/quote`);
  });
}

test('nothing that can be sent is an error, and markup is shown as typed', async ({ request }) => {
  const markup = '"><img src=x onerror="alert(1)"><script>alert(1)</script>';
  const sent = [
    new URLSearchParams({ text: `${markup} ${EXACT.en}` }).toString(),
    'text=%ED%A0%80%ED%BF%BF%00%07%1B%5B31m+a+b+c+d',
    `text=${'a+'.repeat(5000)}`,
    `text=${encodeURIComponent('ệ'.repeat(1100))}`,
    'text=one&text=two&%3Cb%3E=1',
    'text[]=1&text=%F0%9F%87%BB%F0%9F%87%B3+%E2%80%AE+abc+def+ghi+klm',
  ];
  for (const query of sent) {
    const response = await request.get(`/en/quote?${query}`);
    expect(response.status(), query.slice(0, 60)).toBe(200);
    expect(await response.text()).not.toMatch(/<img src=x|<script>alert/);
  }
});

test('only the two languages have the page', async ({ request }) => {
  expect((await request.get('/fr/quote')).status()).toBe(404);
});

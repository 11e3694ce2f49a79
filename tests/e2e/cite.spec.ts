import { readFile } from 'node:fs/promises';
import { readPage } from '../support/html';
import { follow, linkTo } from '../support/links';
import { expect, test } from '../support/quiet-test';
import { readCitation } from '../support/read-citation';
import { words } from '../support/words';
import { formatDate } from '@/lib/dates';
import { locales } from '@/lib/i18n/schema';

const CLAUSE = 'declarations/adgmin-6-2026-ha-noi-declaration/ai-cooperation';
const ADDRESS = /\/id\/adgmin-6-2026-ha-noi-declaration\/ai-cooperation@[0-9a-hjkmnp-tv-z]{8}/;
const forms = ['vi', 'en', 'apa', 'bibtex', 'ris', 'csl_json'] as const;
const files = ['bibtex', 'ris', 'csl-json'] as const;

/** Ha Noi keeps no summer time: its day begins seven hours before that of Greenwich. */
const todayInHaNoi = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

for (const locale of locales) {
  test.describe(`${locale}, JavaScript off, 320 px`, () => {
    test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

    test('a clause page says how to cite it and leads to every form', async ({ page }) => {
      const t = words(locale);
      await page.goto(`/${locale}/${CLAUSE}`);
      const box = page.getByRole('region', { name: t('Cite.title') });
      await expect(box.getByText(ADDRESS)).toBeVisible();
      await expect(box.getByText(ADDRESS)).toHaveCSS('user-select', 'all');
      await follow(page, `/${locale}/${CLAUSE}/cite`);
      await expect(page.getByRole('heading', { level: 1, name: t('Cite.title') })).toBeVisible();
    });

    test('every form is in a field of its own language and can be selected whole', async ({
      page,
    }) => {
      const t = words(locale);
      await page.goto(`/${locale}/${CLAUSE}/cite`);
      for (const form of forms) {
        const field = page.getByRole('textbox', { name: t('Cite.form', { form }), exact: true });
        await expect(field).toHaveValue(ADDRESS);
        await expect(field).toHaveAttribute('lang', form === 'vi' || form === 'en' ? form : locale);
        await field.focus();
        await page.keyboard.press('Control+a');
        const isWhole = await field.evaluate(
          (one: HTMLTextAreaElement) => one.selectionEnd - one.selectionStart === one.value.length,
        );
        expect(isWhole, form).toBe(true);
        const isCut = await field.evaluate((one) => one.scrollHeight > one.clientHeight);
        expect(isCut, form).toBe(false);
      }
    });

    test('it says today as the day of access', async ({ page }) => {
      const before = todayInHaNoi();
      await page.goto(`/${locale}/${CLAUSE}/cite`);
      const days = [before, todayInHaNoi()].map((day) => formatDate(day, locale));
      const lead = page.getByText(words(locale)('Cite.today', { date: days[0] ?? '' }));
      const late = page.getByText(words(locale)('Cite.today', { date: days[1] ?? '' }));
      await expect(lead.or(late)).toBeVisible();
      const sentence = await page.locator(`textarea#${locale}`).inputValue();
      expect(days.some((day) => sentence.includes(day))).toBe(true);
    });

    for (const file of files) {
      test(`${file} downloads as a file that others can read`, async ({ page }) => {
        await page.goto(`/${locale}/${CLAUSE}/cite`);
        const download = page.waitForEvent('download');
        await linkTo(page, `/${locale}/${CLAUSE}/cite/${file}`).click();
        const saved = await download;
        expect(saved.suggestedFilename()).toMatch(/ai-cooperation-\w{8}\.(bib|ris|json)$/);
        const text = await readFile(await saved.path(), 'utf8');
        const read = readCitation(text, file);
        expect(read.url).toMatch(ADDRESS);
        expect(read.accessed).toEqual([todayInHaNoi().split('-').map(Number)]);
      });
    }

    test('without scripts there is no copy button that does nothing', async ({ page }) => {
      await page.goto(`/${locale}/${CLAUSE}/cite`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
    });
  });

  test.describe(`${locale}, JavaScript on`, () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    test('each form has a button that copies it whole and says so once', async ({ page }) => {
      const t = words(locale);
      await page.goto(`/${locale}/${CLAUSE}/cite`);
      for (const form of forms) {
        const name = t('Cite.form', { form });
        await page.getByRole('button', { name: t('Cite.copyName', { form: name }) }).click();
        const said = page.getByRole('status').filter({ hasText: t('Cite.copied') });
        await expect(said).toHaveCount(1);
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        const field = page.getByRole('textbox', { name, exact: true });
        expect(copied.replaceAll('\r\n', '\n')).toBe(await field.inputValue());
      }
    });
  });

  test(`${locale}: a citation is not indexed and not kept`, async ({ request }) => {
    const pageSent = await request.get(`/${locale}/${CLAUSE}/cite`);
    expect(await pageSent.text()).toContain('name="robots" content="noindex');
    expect(pageSent.headers()['cache-control']).toContain('no-store');
    for (const file of files) {
      const headers = (await request.get(`/${locale}/${CLAUSE}/cite/${file}`)).headers();
      expect(headers['x-robots-tag']).toBe('noindex');
      expect(headers['cache-control']).toContain('no-store');
      expect(headers['content-disposition']).toMatch(/^attachment; filename="[\w.-]+"$/);
    }
  });

  test(`${locale}: the text we have can be asked for by its fingerprint`, async ({ request }) => {
    const { text } = readPage(await (await request.get(`/${locale}/${CLAUSE}`)).text());
    const version = /ai-cooperation(@\w{8})/.exec(text)?.[1] ?? '';
    expect(version).not.toBe('');
    expect((await request.get(`/${locale}/${CLAUSE}${version}/cite`)).status()).toBe(200);
    expect((await request.get(`/${locale}/${CLAUSE}${version}/cite/ris`)).status()).toBe(200);
  });
}

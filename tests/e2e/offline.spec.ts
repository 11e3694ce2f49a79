import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test as base } from '@playwright/test';
import { linkTo } from '../support/links';
import { readQr } from '../support/read-qr';
import { storedClauses } from '../support/stored-clauses';
import { words } from '../support/words';
import { locales } from '@/lib/i18n/schema';

const SLUG = 'adgmin-6-2026-ha-noi-declaration';

/** A place for what a reader saves. */
const test = base.extend<{ folder: string }>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'saved-'));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});

for (const locale of locales) {
  test(`${locale}: a declaration is saved as one file and read without the network`, async ({
    page,
    folder,
  }) => {
    await page.goto(`/${locale}/declarations/${SLUG}`);
    const waiting = page.waitForEvent('download');
    await linkTo(page, `/${locale}/declarations/${SLUG}/offline.html`).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe(`${SLUG}.${locale}.html`);
    const file = join(folder, download.suggestedFilename());
    await download.saveAs(file);

    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    const address = pathToFileURL(file).href;
    await page.goto(address);
    expect(asked).toEqual([address]);
    expect(complaints).toEqual([]);

    for (const lang of locales) {
      const held = await page.locator(`.points [lang="${lang}"]`).evaluateAll((halves) =>
        halves.map((half) => ({
          id: half.closest('li')?.id,
          title: half.querySelector('h3')?.textContent,
          text: half.querySelector('p')?.textContent,
          addresses: [...(half.closest('li')?.querySelectorAll('a') ?? [])].map(({ href }) => href),
        })),
      );
      const clauses = storedClauses(lang).filter(({ slug }) => slug === SLUG);
      expect(held.map(({ id, title, text }) => ({ id, title, text }))).toEqual(
        clauses.map(({ id, title, text }) => ({ id, title, text })),
      );
      for (const [at, { id, mark }] of clauses.entries())
        expect(held[at]?.addresses.join(' ')).toContain(`/id/${SLUG}/${id}@${mark}`);
    }
    await expect(page.getByText(words(locale)('Offline.unofficial'))).toBeVisible();
    await expect(page.locator('a[href^="https://phaply.net.vn/"]')).toBeVisible();
    expect(await readQr(page.locator('[data-qr]'))).toMatch(new RegExp(`/id/${SLUG}$`));
  });

  test(`${locale}: the saved file fits a phone, prints, and is readable in the dark`, async ({
    page,
    request,
  }) => {
    const response = await request.get(`/${locale}/declarations/${SLUG}/offline.html`);
    expect(response.headers()['content-disposition']).toContain('attachment');
    const html = await response.text();
    expect(html).not.toMatch(/<script|<link|@import|url\(/);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setContent(html);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(20, 23, 27)');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  });
}

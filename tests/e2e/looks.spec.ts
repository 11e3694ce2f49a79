import type { Page } from '@playwright/test';
import { expect, test } from '../support/quiet-test';

const HA_NOI = 'declarations/adgmin-6-2026-ha-noi-declaration';

type View = { name: string; path: string; width: number; scheme?: 'dark' };

/** Ten views that stand for all others: each width, language and scheme, and each thing that is drawn. */
const views: View[] = [
  { name: 'home', path: '/vi', width: 1280 },
  { name: 'home-phone-dark', path: '/en', width: 360, scheme: 'dark' },
  { name: 'timeline', path: '/vi/meetings', width: 1280 },
  { name: 'timeline-phone', path: '/vi/meetings', width: 360 },
  { name: 'matrix', path: '/en/themes#matrix', width: 1280 },
  { name: 'lineage', path: '/vi/themes/cybersecurity', width: 768 },
  { name: 'life-line-dark', path: '/en/initiatives/defa', width: 1280, scheme: 'dark' },
  { name: 'declaration', path: `/vi/${HA_NOI}`, width: 1280 },
  { name: 'clause-phone', path: `/vi/${HA_NOI}/ai-cooperation`, width: 360 },
  { name: 'search', path: '/en/search?q=cybersecurity', width: 1280 },
];

/** A font that came too late for the first visit is there for the second. */
async function openSettled(page: Page, path: string) {
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
}

for (const { name, path, width, scheme = 'light' } of views) {
  test(`${name} looks as it did when someone last looked at it`, async ({ page }) => {
    await page.setViewportSize({ width, height: 1000 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await openSettled(page, path);
    // Programs and systems draw letters a little differently; what moves, goes missing or changes colour is more.
    await expect(page).toHaveScreenshot(`${name}.png`, {
      threshold: 0.25,
      maxDiffPixelRatio: 0.02,
    });
  });
}

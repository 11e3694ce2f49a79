import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { locales, type Locale } from '@/lib/i18n/schema';
import { chromiumFlags, chromiumPath } from '../support/chromium';
import { routeTemplates } from '../support/route-templates';
import { startSite } from '../support/start-site';
import { contactSheet } from './contact-sheet';

const FOLDER = 'test-results/pictures';
const WIDTHS = [360, 768, 1280, 1920];
const SCHEMES = ['light', 'dark'] as const;
/** Nobody looks closely at what is further down. */
const LONGEST = 6000;

type Look = { width: number; locale: Locale; scheme: (typeof SCHEMES)[number] };

const looks: Look[] = WIDTHS.flatMap((width) =>
  locales.flatMap((locale) => SCHEMES.map((scheme) => ({ width, locale, scheme }))),
);

/** Takes one picture of a whole page, as a reader without JavaScript sees it. */
async function take(browser: Browser, address: string, look: Look, file: string) {
  const context = await browser.newContext({
    viewport: { width: look.width, height: 900 },
    colorScheme: look.scheme,
    javaScriptEnabled: false,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(address);
  const box = await page.locator('html').boundingBox();
  const height = Math.min(Math.ceil(box?.height ?? 900), LONGEST);
  const clip = { x: 0, y: 0, width: look.width, height };
  await page.screenshot({ path: file, clip, fullPage: true });
  await context.close();
}

/** Part of the names of the templates to look at; without it, all. */
const wanted = process.argv[2] ?? '';
const templates = routeTemplates.filter(({ name }) => name.includes(wanted));
if (templates.length === 0) throw new Error(`No template has "${wanted}" in its name.`);

/** A site that is already running, or the one that was built here. */
const running = process.env.SITE;
const site = running ? null : await startSite();
const address = running ?? site?.address ?? '';
const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
try {
  for (const { name, path } of templates) {
    const folder = join(FOLDER, name.replaceAll(/\W+/g, '-'));
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const pictures = looks.map((look) => ({
      ...look,
      file: `${String(look.width)}-${look.locale}-${look.scheme}.png`,
    }));
    for (const { file, ...look } of pictures) {
      await take(browser, `${address}/${look.locale}${path}`, look, join(folder, file));
    }
    writeFileSync(join(folder, 'index.html'), contactSheet(name, pictures));
    console.log(folder);
  }
} finally {
  await browser.close();
  await site?.stop();
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import {
  CHANGED,
  changeDeclarations,
  DECLARATION_NOW,
  MOVED_DECLARATION,
  NOW,
  recording,
  RENAMED,
  SLUG,
  WITHDRAWN,
  WITHDRAWN_DECLARATION,
} from '../support/changed-declarations';
import { changedSite } from '../support/changed-site';
import { readPage } from '../support/html';
import { origin } from '../support/origin';
import { runCommand } from '../support/run-command';
import { storedClauses } from '../support/stored-clauses';
import { words } from '../support/words';
import { declarationViews, hrefs } from '@/lib/hrefs';
import { locales, type Locale } from '@/lib/i18n/schema';
import { fingerprint } from '@/lib/share/fingerprint';

test.describe.configure({ mode: 'default' });
test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

let site = { address: '', folder: '', stop: () => Promise.resolve() };
/** A clause as it was published before the change. */
const published = (id: string, locale: Locale) => {
  const clause = storedClauses(locale).find((one) => one.slug === SLUG && one.id === id);
  if (!clause) throw new Error(`The record has no clause ${id}; choose another to change`);
  return clause;
};
const before = { vi: published(CHANGED, 'vi').text, en: published(CHANGED, 'en').text };

test.beforeAll(async () => {
  test.setTimeout(400_000);
  site = await changedSite(changeDeclarations, recording);
});
test.afterAll(async () => {
  await site.stop();
});

const get = async (path: string) => {
  const response = await fetch(`${site.address}${path}`, { redirect: 'manual' });
  return {
    status: response.status,
    location: (response.headers.get('location') ?? '').replace(site.address, ''),
    facts: readPage(await response.text()),
  };
};

test('an old link shows what has changed, when and why, without JavaScript at 320 px', async ({
  page,
}) => {
  const t = words('vi');
  await page.goto(`${site.address}${hrefs.clause('vi', SLUG, CHANGED, fingerprint(before.vi))}`);
  await expect(page.getByRole('heading', { name: t('Versions.changed') })).toBeVisible();
  await expect(page.getByText('Sát với nguồn hơn.')).toBeVisible();
  await expect(page.locator('del')).toContainText('Tăng cường');
  await expect(page.locator('ins')).toContainText('Đẩy mạnh');
  await expect(page.locator('blockquote')).toHaveText(before.vi);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});

test('in the other language the same clause is unchanged', async () => {
  const path = hrefs.clause('en', SLUG, CHANGED, fingerprint(before.en));
  const { status, facts } = await get(path);
  expect(status).toBe(200);
  expect(facts.text).toContain(words('en')('Versions.unchanged').split('<date>')[0]);
  expect(facts.text).not.toContain(words('en')('Versions.changed'));
});

test('the new words have a fingerprint of their own, and the page lists the earlier ones', async () => {
  const { facts } = await get(hrefs.clause('vi', SLUG, CHANGED));
  expect(facts.links).toContain(hrefs.clause('vi', SLUG, CHANGED, fingerprint(before.vi)));
  const now = before.vi.replace('Tăng cường hợp tác về AI', 'Đẩy mạnh hợp tác về AI');
  const { status } = await get(hrefs.clause('vi', SLUG, CHANGED, fingerprint(now)));
  expect(status).toBe(200);
});

test('the site is as its manifest promises, and a site that is not is told apart', async () => {
  // It asks two sites for every address there is, one of them while other tests ask it too.
  test.setTimeout(400_000);
  const manifest = await runCommand('prisma/manifest.ts', [], site.folder);
  const file = join(site.folder, 'manifest.json');
  writeFileSync(file, manifest.stdout);
  const good = await runCommand('prisma/verify-site.ts', [file, site.address]);
  expect(good).toMatchObject({ exitCode: 0, stderr: '' });
  for (const status of ['308', '410']) expect(manifest.stdout).toContain(`"status": ${status}`);
  const bad = await runCommand('prisma/verify-site.ts', [file, origin]);
  expect(bad.exitCode).toBe(1);
  expect(bad.stderr).toContain(`${hrefs.clause('vi', SLUG, WITHDRAWN)} answers 200, not 410`);
});

for (const locale of locales) {
  test(`${locale}: a renamed clause answers 308 under its old address, with and without a fingerprint`, async () => {
    const { mark } = published(RENAMED, locale);
    for (const some of [undefined, mark]) {
      const { status, location } = await get(hrefs.clause(locale, SLUG, RENAMED, some));
      expect(status).toBe(308);
      expect(location).toBe(hrefs.clause(locale, SLUG, NOW, some));
      expect((await get(location)).status).toBe(200);
    }
    const neutral = await get(hrefs.permanent(SLUG, RENAMED, mark));
    expect(neutral.location).toBe(hrefs.clause(locale, SLUG, NOW, mark));
  });

  test(`${locale}: a withdrawn clause answers 410 with its last words, the reason and what stands instead`, async () => {
    const clause = published(WITHDRAWN, locale);
    for (const mark of [undefined, clause.mark]) {
      const { status, facts } = await get(hrefs.clause(locale, SLUG, WITHDRAWN, mark));
      expect(status).toBe(410);
      expect(facts.headings).toEqual([clause.title]);
      expect(facts.text).toContain(clause.text);
      expect(facts.text).toContain(
        locale === 'vi' ? 'Sát với nguồn hơn.' : 'Closer to the source.',
      );
      expect(facts.links).toContain(hrefs.clause(locale, SLUG, CHANGED));
      expect(facts.links).toContain(hrefs.declaration(locale, SLUG));
    }
  });

  test(`${locale}: a declaration that moved takes its other views along`, async () => {
    const [old, now] = [MOVED_DECLARATION, DECLARATION_NOW].map((slug) =>
      hrefs.declaration(locale, slug),
    );
    for (const view of ['', ...declarationViews.map((one) => `/${one}`)]) {
      const { status, location } = await get(`${old ?? ''}${view}`);
      expect([view, status, location]).toEqual([view, 308, `${now ?? ''}${view}`]);
      expect((await get(location)).status).toBe(200);
    }
  });

  test(`${locale}: a declaration that was withdrawn says so under all its views`, async () => {
    const path = hrefs.declaration(locale, WITHDRAWN_DECLARATION);
    for (const view of ['', ...declarationViews.map((one) => `/${one}`)]) {
      const { status, facts } = await get(`${path}${view}`);
      expect([view, status]).toEqual([view, 410]);
      expect(facts.text).toContain(
        locale === 'vi' ? 'Sát với nguồn hơn.' : 'Closer to the source.',
      );
    }
  });

  test(`${locale}: a clause with another number and place answers 200`, async () => {
    expect((await get(hrefs.clause(locale, SLUG, CHANGED))).status).toBe(200);
  });

  test(`${locale}: the log of changes tells all three, and its feed as well`, async () => {
    const { facts } = await get(hrefs.changes(locale));
    for (const kind of ['changed', 'moved', 'withdrawn'])
      expect(facts.text).toContain(words(locale)('Changes.kind', { kind }));
    expect(facts.text).toContain(published(WITHDRAWN, locale).title);
    const feed = await (await fetch(`${site.address}${hrefs.changesFeed(locale)}`)).text();
    expect(feed.match(/<entry>/g)).toHaveLength(6);
    const withdrawn = words(locale)('Changes.kind', { kind: 'withdrawn' });
    expect(feed).toContain(`${withdrawn}: ${published(WITHDRAWN, locale).title}`);
  });
}

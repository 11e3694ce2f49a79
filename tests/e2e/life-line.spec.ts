import { follow } from '../support/links';
import { expect, test } from '../support/quiet-test';
import { words } from '../support/words';
import { sortableDate } from '@/lib/dates';
import { locales } from '@/lib/i18n/schema';

const HA_NOI = 'declarations/adgmin-6-2026-ha-noi-declaration';
const BORACAY = 'declarations/adgmin-3-2023-boracay-digital-declaration';
const LATEST = 'meetings/adgmin-6-2026';

test.use({ javaScriptEnabled: false });

for (const locale of locales) {
  const t = words(locale);
  /** The words of a message up to the first thing that is filled in. */
  const beginning = (message: string) => message.split('◇')[0] ?? '';

  for (const initiative of ['defa', 'asean-regional-cert']) {
    test(`${locale}: the steps of ${initiative} stand in date order, each with act, date and source`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/initiatives/${initiative}`);
      const steps = page.getByRole('list', { name: t('LifeLines.steps') }).locator('> li');
      const dates: string[] = [];
      for (const step of await steps.all()) {
        dates.push((await step.locator('time').first().getAttribute('datetime')) ?? '');
        await expect(step.locator('[data-act]')).toHaveText(/\p{L}/u);
        await expect(step.locator(`a[href^="/${locale}/sources/"]`).first()).toBeVisible();
      }
      expect(dates.length).toBeGreaterThan(5);
      const inOrder = dates.map(sortableDate);
      expect(inOrder).toEqual([...inOrder].sort());
    });

    test(`${locale}: the status of ${initiative} is its last step`, async ({ page }) => {
      await page.goto(`/${locale}/initiatives/${initiative}`);
      const last = page
        .getByRole('list', { name: t('LifeLines.steps') })
        .locator('> li')
        .last();
      const status = page.locator('#status dd').first();
      await expect(page.locator('#status dt').first()).toHaveText(t('LifeLines.latest'));
      const act = await last.locator('[data-act]').textContent();
      await expect(status.locator('[data-act]')).toHaveText(act ?? '');
      const date = (await last.locator('time').first().textContent()) ?? '';
      await expect(status.locator('time')).toHaveText(date);
      const id = (await last.getAttribute('id')) ?? '';
      await expect(status.getByRole('link')).toHaveAttribute('href', `#${id}`);
    });
  }

  test(`${locale}: a mark leads to its step, which then says that it is the one cited`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/initiatives/asean-regional-cert`);
    const marks = page.locator('figure svg[role="group"]').filter({ visible: true }).locator('a');
    const steps = page.getByRole('list', { name: t('LifeLines.steps') }).locator('> li');
    expect(await marks.count()).toBe(await steps.count());
    await marks.and(page.locator('[href="#facility-launched"]')).click();
    await expect(page).toHaveURL(/#facility-launched$/);
    const cited = page.locator('#facility-launched').getByText(t('LifeLines.cited'));
    await expect(cited).toBeVisible();
    await expect(page.getByText(t('LifeLines.cited')).filter({ visible: true })).toHaveCount(1);
  });

  test(`${locale}: an initiative with no later mention says so, and how far the record reaches`, async ({
    page,
  }) => {
    const said = beginning(t.markup('LifeLines.reach.silent', { last: '◇', meeting: () => '◇' }));
    await page.goto(`/${locale}/initiatives/bsb-roadmap`);
    const sentence = page.getByRole('paragraph').filter({ hasText: said });
    await expect(sentence.locator(`a[href="/${locale}/${LATEST}"]`)).toBeVisible();
    await page.goto(`/${locale}/initiatives/asean-regional-cert`);
    const mentioned = beginning(
      t.markup('LifeLines.reach.latest', { after: 0, meeting: () => '◇' }),
    );
    await expect(page.getByRole('paragraph').filter({ hasText: mentioned })).toBeVisible();
    await expect(page.getByRole('paragraph').filter({ hasText: said })).toHaveCount(0);
  });

  test(`${locale}: the trail of a Ha Noi clause leads to the steps of its initiative`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/${HA_NOI}/defa-negotiations`);
    await expect(page.locator('h2#trail')).toHaveText(t('LifeLines.trail'));
    await follow(page, `/${locale}/initiatives/defa#negotiations-concluded`);
    await expect(page.locator('#negotiations-concluded')).toBeInViewport();
  });

  test(`${locale}: the trail of an earlier clause tells of one initiative, and of the other that nothing was found`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/${BORACAY}/carry-out-regional-plans`);
    const about = (slug: string) =>
      page
        .getByRole('listitem')
        .filter({ has: page.locator(`h3 a[href="/${locale}/initiatives/${slug}"]`) });
    await expect(about('bsb-roadmap').getByText(t('LifeLines.trailNone'))).toBeVisible();
    await expect(about('asean-eu-joint-guide').getByText(t('LifeLines.trailNone'))).toHaveCount(0);
    await follow(page, `/${locale}/initiatives/asean-eu-joint-guide#part-one-published`);
  });

  test(`${locale}: each masterplan links to the one it follows`, async ({ page }) => {
    await page.goto(`/${locale}/masterplans`);
    const newest = page.getByRole('listitem').filter({ hasText: '2026–2030' }).first();
    await expect(newest.getByText(t('Masterplans.follows'))).toContainText('ADM 2025');
  });
}

for (const width of [320, 768, 1280]) {
  test(`at ${String(width)} px no mark and no label of a drawn life line covers another or sticks out`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of [
      '/vi/initiatives/asean-regional-cert',
      '/en/initiatives/defa',
      '/vi/masterplans/adm2025',
      '/en/initiatives/bangkok-declaration-1967',
    ]) {
      await page.goto(path);
      const shapes = page
        .locator('figure svg[role="group"]')
        .filter({ visible: true })
        .locator('a > svg > :is(g, text)');
      const boxes = await Promise.all((await shapes.all()).map((shape) => shape.boundingBox()));
      const seen = boxes.flatMap((box) => box ?? []);
      expect(seen.length).toBeGreaterThan(1);
      const covered = seen.filter((one, index) =>
        seen
          .slice(index + 1)
          .some(
            (other) =>
              one.x < other.x + other.width - 1 &&
              other.x < one.x + one.width - 1 &&
              one.y < other.y + other.height - 4 &&
              other.y < one.y + one.height - 4,
          ),
      );
      expect([path, covered]).toEqual([path, []]);
      for (const { x, width: wide } of seen) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + wide).toBeLessThanOrEqual(width);
      }
    }
  });
}

test('a drawn life line is read out as its steps, each a link', async ({ page }) => {
  await page.goto('/en/initiatives/asean-regional-cert');
  await expect(page.getByRole('figure')).toMatchAriaSnapshot(`
    - figure:
      - group /11 steps/:
        - 'link "Step 1: Agreed, 26–27 November 2015: A regional CERT as a priority"'
        - 'link "Step 2: Welcomed, until 6 December 2018; first day not established: Feasibility study for an ASEAN CERT"'
        - 'link "Step 3: Welcomed, 24–25 October 2019: Proposal for an ASEAN CERT"'
  `);
});

test('a step is read out with its date, its act, its words and its source', async ({ page }) => {
  await page.goto('/en/initiatives/defa');
  await expect(page.locator('#negotiations-launched')).toMatchAriaSnapshot(`
    - listitem:
      - paragraph:
        - link /3 September 2023 ?, step 3/:
          - time: 3 September 2023
        - text: Outside the meetings
      - paragraph: Launched
      - paragraph: The negotiations on DEFA were launched.
      - paragraph:
        - text: "2 sources:"
        - link "Phnom Penh Post"
        - link "Allen & Gledhill"
  `);
});

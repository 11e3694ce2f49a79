import { readContent } from '@/lib/content/read';
import { follow, linkTo } from '../support/links';
import { expect, test } from '../support/quiet-test';
import { readers } from '../support/readers';
import { words } from '../support/words';

const THEME = 'ai';
const MEETING = 'adgmin-6-2026';
const LATER = 'adgmin-6-2026-ha-noi-declaration';
const CLAUSE = 'ai-cooperation';
const EARLIER = 'adgmin-5-2025-bangkok-digital-declaration';
const TOPIC = 'ai-governance-and-safety';

const { content } = readContent('content');
const ha = content.declarations.find(({ record }) => record.slug === LATER)?.record;
const clause = ha?.operative.find(({ id }) => id === CLAUSE);
const relation = clause?.relations.find(({ to }) => to === `declarations/${EARLIER}/${TOPIC}`);

/** How many clauses, topics and outcomes of a meeting are on the theme. */
const onTheme = [
  ...content.meetings
    .filter(({ record }) => record.slug === MEETING)
    .flatMap(({ record }) => record.outcomes),
  ...content.declarations
    .filter(({ record }) => record.meeting === MEETING)
    .flatMap(({ record }) => [...record.preamble, ...record.operative, ...record.topics]),
].filter(({ themes }) => themes.includes(THEME)).length;

for (const { locale, javaScriptEnabled, name } of readers) {
  const t = words(locale);
  const theme =
    content.themes.find(({ record }) => record.slug === THEME)?.record.name[locale] ?? '';

  test.describe(name, () => {
    test.use({ javaScriptEnabled });

    test('a number in the matrix leads to a list of as many statements', async ({ page }) => {
      await page.goto(`/${locale}/themes`);
      const cell = page.getByRole('link', {
        name: t('Themes.matrixCell', { theme, meeting: 'ADGMIN 6', year: '2026', count: onTheme }),
        exact: true,
      });
      await expect(cell).toHaveText(String(onTheme));
      await cell.click();
      await expect(page).toHaveURL(`/${locale}/search?theme=${THEME}&meeting=${MEETING}`);
      await expect(
        page.getByRole('heading', { name: t('Search.found', { count: onTheme }) }),
      ).toBeVisible();
    });

    test('the matrix says in words which theme, which meeting and how often', async ({ page }) => {
      await page.goto(`/${locale}/themes`);
      const cell = (meeting: string, year: string) =>
        t('Themes.matrixCell', { theme, meeting, year, count: onTheme });
      await expect(page.getByRole('table', { name: t('Themes.matrixRegion') }))
        .toMatchAriaSnapshot(`
        - caption: ${t('Themes.matrixRegion')}
        - rowgroup:
          - row:
            - columnheader "${t('Themes.matrixTotal')}"
            - columnheader "TELMIN"
            - columnheader "ADGMIN"
          - row:
            - columnheader "TELMIN 1, 2001":
              - link "TELMIN 1, 2001"
            - columnheader "ADGMIN 6, 2026"
        - rowgroup:
          - row:
            - rowheader "${theme}":
              - link "${theme}"
            - cell:
              - 'link "${cell('ADGMIN 6', '2026')}"'
        - rowgroup:
          - row:
            - rowheader "${t('Themes.matrixColumnTotals')}"
      `);
    });

    test('what was said on AI stands in the order of time, and the first mention says so', async ({
      page,
    }) => {
      await page.goto(`/${locale}/themes/${THEME}`);
      const years = await page.locator('li[id^="y2"] h3').allTextContents();
      expect(years.length).toBeGreaterThan(2);
      expect(years).toEqual([...years].sort());
      const dates = page.locator('li[id^="y2"] h4 + p time');
      const days = await dates.evaluateAll((times) =>
        times.map((time) => time.getAttribute('datetime') ?? ''),
      );
      expect(days.length).toBeGreaterThan(3);
      expect(days).toEqual([...days].sort());
      const first = page.getByText(t('Lineage.firstMention'), { exact: true });
      await expect(first).toHaveCount(1);
      await expect(page.locator('li[id^="y2"]').first()).toContainText(t('Lineage.firstMention'));
    });

    test('a year of the strip leads to what was said in it', async ({ page }) => {
      await page.goto(`/${locale}/themes/${THEME}`);
      const strip = page.getByRole('list', { name: t('Lineage.strip') });
      await expect(strip.getByText(t('Lineage.silentYear')).first()).toBeAttached();
      await strip.getByRole('link', { name: /2025/ }).click();
      await expect(page).toHaveURL(`/${locale}/themes/${THEME}#y2025`);
      await expect(page.locator('#y2025')).toBeInViewport();
      const cited = page.getByText(t('Lineage.cited'), { exact: true }).filter({ visible: true });
      await expect(cited).toHaveCount(1);
      await expect(page.locator('#y2025').getByText(t('Lineage.cited'))).toBeVisible();
    });

    test('a relation is shown at both its ends, with its reason and its sources', async ({
      page,
    }) => {
      const type = relation?.type ?? '';
      const reason = relation?.reason[locale] ?? '';
      const sources = relation?.cites.map(({ source }) => source) ?? [];
      expect(sources.length).toBeGreaterThan(1);
      const at = (href: string) =>
        page
          .getByRole('listitem')
          .filter({ has: page.locator(`p > a[href="${href}"]`) })
          .last();

      await page.goto(`/${locale}/declarations/${LATER}/${CLAUSE}`);
      const earlier = `/${locale}/declarations/${EARLIER}#${TOPIC}`;
      const back = at(earlier);
      await expect(back).toContainText(t('Relations.to', { type }));
      await expect(back).toContainText(reason);
      for (const id of sources)
        await expect(back.locator(`a[href="/${locale}/sources/${id}"]`)).toBeVisible();

      await follow(page, earlier);
      const later = `/${locale}/declarations/${LATER}/${CLAUSE}`;
      const forth = at(later);
      await expect(forth).toContainText(t('Relations.by', { type }));
      await expect(forth).toContainText(reason);
      for (const id of sources)
        await expect(forth.locator(`a[href="/${locale}/sources/${id}"]`)).toBeVisible();
      await expect(linkTo(page, later)).toBeVisible();

      await page.goto(`/${locale}/themes/${THEME}`);
      await expect(page.getByText(reason)).toBeVisible();
    });
  });
}

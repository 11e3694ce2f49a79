import { readContent } from '@/lib/content/read';
import { follow } from '../support/links';
import { expect, test } from '../support/quiet-test';
import { readers } from '../support/readers';
import { words } from '../support/words';

const MEETING = 'adgmin-6-2026';
const OUTCOME = 'cybersecurity-and-scams';
const SOURCE = 'tran-binh-2026-01-16';
const THEME = 'cybersecurity';

const { meetings, declarations } = readContent('content').content;
const onTheme = ({ themes }: { themes: string[] }) => themes.includes(THEME);

/** ADGMIN meetings that took the theme up themselves or in what they adopted. */
const matching = meetings.filter(({ record }) => {
  const adopted = declarations.filter((one) => one.record.meeting === record.slug);
  const texts = adopted.flatMap(({ record: { preamble, operative, topics } }) => [
    ...preamble,
    ...operative,
    ...topics,
  ]);
  const own = [...record.outcomes, ...record.facts.filter(({ topic }) => topic !== 'summary')];
  return record.body === 'adgmin' && [...own, ...texts].some(onTheme);
});

for (const { locale, javaScriptEnabled, name } of readers) {
  test.describe(name, () => {
    test.use({ javaScriptEnabled });

    test('a reader narrows the timeline and reads an outcome with its source', async ({ page }) => {
      const t = words(locale);
      await page.goto(`/${locale}`);
      await follow(page, `/${locale}/meetings`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('Meetings.title'));

      const filters = page.getByRole('search', { name: t('Meetings.filter') });
      await filters.getByLabel(t('Search.param', { name: 'body' })).selectOption('adgmin');
      await filters.getByLabel(t('Search.param', { name: 'theme' })).selectOption(THEME);
      await filters.getByRole('button', { name: t('Search.apply') }).click();
      await expect(page).toHaveURL(/\?body=adgmin&theme=cybersecurity/);
      await expect(page.getByRole('status')).toHaveText(
        t('Meetings.found', { count: matching.length }),
      );
      await expect(page.locator('#telmin-19-2019')).toHaveCount(0);

      await follow(page, `/${locale}/meetings/${MEETING}`);
      await expect(page.getByRole('heading', { name: t('Meetings.outcomes') })).toBeVisible();
      const outcome = page.locator(`#${OUTCOME}`);
      await expect(outcome).toContainText(t('Statements.act', { act: 'supported' }));
      await expect(outcome).toContainText(t('Statements.paragraphs', { count: 1, list: '7' }));

      await outcome.locator(`a[href="/${locale}/sources/${SOURCE}"]`).click();
      await expect(page).toHaveURL(`/${locale}/sources/${SOURCE}`);
      const back = page.locator(`a[href="/${locale}/meetings/${MEETING}#${OUTCOME}"]`);
      await expect(back.first()).toBeVisible();
    });
  });
}

import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { routeTemplates } from '../support/route-templates';
import { locales } from '@/lib/i18n/schema';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const pages = [...routeTemplates, { name: 'not found', path: '/no-such-page' }];

/** Our pages hold no frames, so axe may stay in the page itself, which is much faster. */
function axe(page: Page) {
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  return builder.withTags(RULES).setLegacyMode().analyze();
}

for (const locale of locales) {
  for (const { name, path } of pages) {
    test(`${locale}: axe finds nothing wrong with ${name}, in light and in dark`, async ({
      page,
    }) => {
      const found: string[] = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(`/${locale}${path}`);
        const { violations, passes } = await axe(page);
        expect(passes.length).toBeGreaterThan(10);
        for (const { id, nodes } of violations) {
          found.push(...nodes.map(({ target }) => `${colorScheme}, ${id}: ${target.join(' ')}`));
        }
      }
      expect(found).toEqual([]);
    });
  }
}

import type { Page } from '@playwright/test';
import { expect, test } from '../support/quiet-test';
import { routeTemplates } from '../support/route-templates';
import { locales } from '@/lib/i18n/schema';

const WIDTHS = [360, 1280];

/** How far the page shifted while it was shown, and what its largest paint was. */
function readPaint(page: Page) {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const paints = await new Promise<PerformanceEntryList>((resolve) => {
      const type = 'largest-contentful-paint';
      new PerformanceObserver((list) => {
        resolve(list.getEntries());
      }).observe({ type, buffered: true });
    });
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    const shifts = observer.takeRecords();
    const last = paints.at(-1);
    return {
      shift: shifts.reduce(
        (sum, one) => sum + ('value' in one && typeof one.value === 'number' ? one.value : 0),
        0,
      ),
      // An image that is painted has an address; text has none.
      largest: last && 'url' in last ? `painted ${String(last.url)}`.trim() : 'nothing',
    };
  });
}

for (const locale of locales) {
  for (const width of WIDTHS) {
    test(`${locale}, ${String(width)} px: nothing shifts while a page is shown, and its largest paint is text`, async ({
      page,
    }) => {
      test.setTimeout(240_000);
      await page.setViewportSize({ width, height: 800 });
      const faults: string[] = [];
      // A passage that is cited is scrolled to, which is no shift, but leaves the largest paint to chance.
      const pages = routeTemplates.filter(({ path }) => !path.includes('#'));
      for (const { path } of pages) {
        await page.goto(`/${locale}${path}`);
        const { shift, largest } = await readPaint(page);
        if (shift > 0) faults.push(`${path} shifts by ${String(shift)}`);
        if (largest !== 'painted') faults.push(`${path}: the largest paint is ${largest}`);
      }
      expect(pages.length).toBeGreaterThan(30);
      expect(faults).toEqual([]);
    });
  }
}

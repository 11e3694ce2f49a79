import { expect, test, type Page } from '@playwright/test';
import { routeTemplates } from '../support/route-templates';
import { locales } from '@/lib/i18n/schema';

/** What readers do to a text so that they can read it (WCAG 1.4.4 and 1.4.12). */
const adaptations = {
  'letters twice as large': 'html { font-size: 200% !important; }',
  'lines, words and letters further apart': `* {
    line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
  }
  p { margin-bottom: 2em !important; }`,
};

/** Text that is cut off by its own box, and how far the page reaches beyond the screen. */
function misfits(page: Page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const isCut = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const isForListenersAlone = element.clientWidth <= 1;
      if (isForListenersAlone) return false;
      const isHidden = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (isHidden(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (isHidden(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    };
    const cut = [...document.querySelectorAll('main *, header *, footer *')].filter(isCut);
    return {
      beyond: Math.max(0, scrollWidth - clientWidth),
      cut: cut.map((element) => element.outerHTML.slice(0, 80)),
    };
  });
}

for (const locale of locales) {
  for (const [name, content] of Object.entries(adaptations)) {
    test(`${locale}: with ${name} nothing is cut off and no page scrolls sideways`, async ({
      page,
    }) => {
      test.setTimeout(240_000);
      await page.setViewportSize({ width: 1280, height: 1024 });
      const found: string[] = [];
      for (const { name: template, path } of routeTemplates) {
        await page.goto(`/${locale}${path}`);
        await page.addStyleTag({ content });
        const { beyond, cut } = await misfits(page);
        if (beyond > 0) found.push(`${template}: ${String(beyond)} px beyond the screen`);
        found.push(...cut.map((html) => `${template}: cut off ${html}`));
      }
      expect(found).toEqual([]);
    });
  }
}

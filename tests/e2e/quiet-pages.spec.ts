import { origin } from '../support/origin';
import { expect, test } from '../support/quiet-test';
import { routeTemplates } from '../support/route-templates';
import { locales } from '@/lib/i18n/schema';

for (const locale of locales) {
  test(`${locale}: no page logs an error, asks anything of other sites or leaves a cookie`, async ({
    page,
    complaints,
  }) => {
    test.setTimeout(120_000);
    for (const { path } of routeTemplates) {
      await page.goto(`/${locale}${path}`, { waitUntil: 'networkidle' });
      const loaded = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      );
      complaints.push(...loaded.filter((address) => !address.startsWith(`${origin}/`)));
    }
    expect(complaints).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });
}

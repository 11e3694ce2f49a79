import type { MetadataRoute } from 'next';
import { clauseAddresses, declarationSlugs } from '@/lib/declarations/queries';
import { env } from '@/lib/env';
import { fixedPages, hrefs, inLanguage } from '@/lib/hrefs';
import { locales } from '@/lib/i18n/schema';
import { initiativeSlugs } from '@/lib/initiatives/queries';
import { masterplanSlugs } from '@/lib/masterplans/queries';
import { meetingSlugs } from '@/lib/meetings/queries';
import { sourceIds } from '@/lib/sources/queries';
import { themeSlugs } from '@/lib/themes/queries';

export const dynamic = 'force-static';

async function vietnamesePaths(): Promise<string[]> {
  const [meetings, declarations, clauses, themes, initiatives, masterplans, sources] =
    await Promise.all([
      meetingSlugs(),
      declarationSlugs(),
      clauseAddresses(),
      themeSlugs(),
      initiativeSlugs(),
      masterplanSlugs(),
      sourceIds(),
    ]);
  return [
    ...fixedPages.map((page) => page('vi')),
    ...meetings.map((slug) => hrefs.meeting('vi', slug)),
    ...declarations.map((slug) => hrefs.declaration('vi', slug)),
    ...clauses.map(({ slug, clause }) => hrefs.clause('vi', slug, clause)),
    ...themes.map((slug) => hrefs.theme('vi', slug)),
    ...initiatives.map((slug) => hrefs.initiative('vi', slug)),
    ...masterplans.map((slug) => hrefs.masterplan('vi', slug)),
    ...sources.map((id) => hrefs.source('vi', id)),
  ];
}

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const absolute = (path: string) => `${env.siteUrl}${path}`;
  return (await vietnamesePaths()).flatMap((path) =>
    locales.map((locale) => ({
      url: absolute(inLanguage(path, locale)),
      alternates: {
        languages: {
          vi: absolute(path),
          en: absolute(inLanguage(path, 'en')),
          'x-default': absolute(path),
        },
      },
    })),
  );
}

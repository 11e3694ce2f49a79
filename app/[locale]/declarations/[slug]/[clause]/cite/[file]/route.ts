import { hasLocale } from 'next-intl';
import { env } from '@/lib/env';
import { locales } from '@/lib/i18n/schema';
import { accessDate } from '@/lib/share/access-date';
import { cslItem } from '@/lib/share/citation';
import { citationFiles, isCitationFile } from '@/lib/share/citation-files';
import { getCitable } from '@/lib/share/queries';

type Context = RouteContext<'/[locale]/declarations/[slug]/[clause]/cite/[file]'>;

/** A citation as a file for reference managers, with the day on which it is fetched as the day of access. */
export async function GET(_: Request, { params }: Context) {
  const { locale, slug, clause, file } = await params;
  const citable = await getCitable(slug, clause);
  // The proxy has turned these away with words; this is the last line.
  if (!citable || !hasLocale(locales, locale) || !isCitationFile(file))
    return new Response(null, { status: 404 });
  const item = cslItem(citable[locale], locale, env.siteUrl, accessDate());
  const { write, extension, type } = citationFiles[file];
  return new Response(write(item), {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${item.id}.${extension}"`,
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex',
    },
  });
}

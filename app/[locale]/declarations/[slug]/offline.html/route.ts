import { declarationSlugs, getDeclaration } from '@/lib/declarations/queries';
import { env } from '@/lib/env';
import { localeSchema, locales } from '@/lib/i18n/schema';
import { listBeginnings } from '@/lib/ledger/queries';
import { offlineDocument } from '@/lib/offline/document';
import { citedSources } from '@/lib/sources/queries';
import { getStoreHash } from '@/lib/store/queries';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** What is shown of a hash: enough to tell one state of the record from another. */
const SHORT = 12;

export async function generateStaticParams() {
  const slugs = await declarationSlugs();
  return locales.flatMap((locale) => slugs.map((slug) => ({ locale, slug })));
}

/** A declaration as one file to be kept and read without the network. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/[locale]/declarations/[slug]/offline.html'>,
) {
  const { locale: given, slug } = await params;
  const locale = localeSchema.parse(given);
  const declaration = await getDeclaration(slug, locale);
  const { last } = await listBeginnings();
  if (!declaration || !last) return new Response(null, { status: 404 });
  const file = offlineDocument(
    declaration,
    await citedSources(slug, null, locale),
    { locale, site: env.siteUrl, slug },
    { date: last.date, entry: last.number, hash: (getStoreHash() ?? '').slice(0, SHORT) },
  );
  return new Response(file, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Disposition': `attachment; filename="${slug}.${locale}.html"`,
      'X-Robots-Tag': 'noindex',
    },
  });
}

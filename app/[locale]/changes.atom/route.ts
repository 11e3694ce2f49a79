import { getTranslations } from 'next-intl/server';
import { changesFeed } from '@/components/changes/changes-feed';
import { env } from '@/lib/env';
import { hrefs } from '@/lib/hrefs';
import { localeSchema, locales } from '@/lib/i18n/schema';
import { listBeginnings, listChanges } from '@/lib/ledger/queries';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** The log of changes as an Atom feed in one language. */
export async function GET(_: Request, { params }: RouteContext<'/[locale]/changes.atom'>) {
  const locale = localeSchema.parse((await params).locale);
  const t = await getTranslations({ locale, namespace: 'Changes' });
  const s = await getTranslations({ locale, namespace: 'Site' });
  const { days } = await listBeginnings();
  const feed = changesFeed({
    locale,
    site: env.siteUrl,
    page: hrefs.changes(locale),
    self: hrefs.changesFeed(locale),
    words: { title: t('metaTitle'), subtitle: t('lead'), author: s('name') },
    changes: await listChanges(locale),
    beginnings: days.map((day) => ({ date: day.date, title: t('entered', day) })),
    kindOf: (kind) => t('kind', { kind }),
    languageOf: (lang) => t('in', { lang }),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}

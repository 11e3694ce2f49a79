import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { CitationField } from '@/components/share/CitationField';
import { Page } from '@/components/site/Page';
import { formatDate } from '@/lib/dates';
import { env } from '@/lib/env';
import { hrefs } from '@/lib/hrefs';
import { pageMetadata } from '@/lib/metadata';
import { accessDate } from '@/lib/share/access-date';
import { citationForms } from '@/lib/share/citation-forms';
import { pageCard } from '@/lib/share/page-cards';
import { getCitable } from '@/lib/share/queries';

// A citation says on which day the text was read, and a page made at build would not know.
export const dynamic = 'force-dynamic';

type Props = PageProps<'/[locale]/declarations/[slug]/[clause]/cite'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, clause: part } = await params;
  const locale = await getLocale();
  const t = await getTranslations('Cite');
  const citable = await getCitable(slug, part);
  if (!citable) notFound();
  const { clause, title, declarationTitle: declaration } = citable[locale];
  return pageMetadata({
    locale,
    path: hrefs.cite(locale, slug, clause),
    title: t('pageTitle', { title, declaration }),
    description: t('pageDescription', { title }),
    preview: await pageCard('declarations', locale),
    isIndexed: false,
  });
}

export default async function CiteRoute({ params }: Props) {
  const { slug, clause: part } = await params;
  const locale = await getLocale();
  const t = await getTranslations('Cite');
  const c = await getTranslations('Clauses');
  const d = await getTranslations('Declarations');
  const citable = await getCitable(slug, part);
  if (!citable) notFound();
  const { clause, title, declarationTitle, section, number } = citable[locale];
  const accessed = accessDate();
  return (
    <Page
      path={hrefs.cite(locale, slug, clause)}
      crumbs={[
        { href: hrefs.declarations(locale), label: d('title') },
        { href: hrefs.declaration(locale, slug), label: declarationTitle },
        { href: hrefs.clause(locale, slug, clause), label: title },
      ]}
      title={t('title')}
      eyebrow={`${c('number', { section, number })} · ${title}`}
      lead={t('today', { date: formatDate(accessed, locale) })}
    >
      <div className="max-w-text space-y-8">
        <p className="text-quiet">
          {t('ours')} {t('fingerprint')}
        </p>
        {citationForms(citable, locale, env.siteUrl, accessed).map((citation) => (
          <CitationField
            key={citation.form}
            citation={citation}
            href={citation.file && hrefs.cite(locale, slug, clause, citation.file)}
          />
        ))}
      </div>
    </Page>
  );
}

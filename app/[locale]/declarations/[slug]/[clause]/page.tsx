import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ClauseText } from '@/components/declarations/ClauseText';
import { RelatedStatements } from '@/components/declarations/RelatedStatements';
import { Page } from '@/components/site/Page';
import { Neighbours } from '@/components/ui/Neighbours';
import { clauseAddresses, getClause } from '@/lib/declarations/queries';
import { env } from '@/lib/env';
import { hrefs } from '@/lib/hrefs';
import { pageMetadata } from '@/lib/metadata';
import type { StatementView } from '@/lib/statements/view';

export async function generateStaticParams() {
  return clauseAddresses();
}

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/declarations/[slug]/[clause]'>): Promise<Metadata> {
  const { slug, clause: id } = await params;
  const locale = await getLocale();
  const t = await getTranslations('Clauses');
  const page = await getClause(slug, id, locale);
  if (!page) notFound();
  return pageMetadata({
    locale,
    path: hrefs.clause(locale, slug, id),
    title: t('pageTitle', { title: page.clause.title ?? '', declaration: page.declaration.title }),
    description: page.clause.text,
  });
}

export default async function ClauseRoute({
  params,
}: PageProps<'/[locale]/declarations/[slug]/[clause]'>) {
  const { slug, clause: id } = await params;
  const locale = await getLocale();
  const t = await getTranslations('Clauses');
  const d = await getTranslations('Declarations');
  const page = await getClause(slug, id, locale);
  if (!page) notFound();
  const { declaration, clause, previous, next, related } = page;
  const neighbour = (one: StatementView | null) =>
    one && {
      href: hrefs.clause(locale, slug, one.anchor),
      label: one.title ?? one.anchor,
      detail: t('number', { section: one.topic ?? '', number: one.number ?? 0 }),
    };
  return (
    <Page
      path={hrefs.clause(locale, slug, id)}
      crumbs={[
        { href: hrefs.declarations(locale), label: d('title') },
        { href: hrefs.declaration(locale, slug), label: declaration.title },
      ]}
      title={clause.title}
      eyebrow={t('number', { section: clause.topic ?? '', number: clause.number ?? 0 })}
    >
      <ClauseText
        clause={clause}
        declaration={declaration}
        address={`${env.siteUrl}${hrefs.clause(locale, slug, id)}`}
      />
      <Neighbours
        label={t('neighbours')}
        before={t('previous')}
        after={t('next')}
        previous={neighbour(previous)}
        next={neighbour(next)}
      />
      <RelatedStatements statements={related} date={declaration.date} />
    </Page>
  );
}

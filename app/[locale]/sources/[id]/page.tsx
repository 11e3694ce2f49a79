import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Page } from '@/components/site/Page';
import { SourceFacts } from '@/components/sources/SourceFacts';
import { SupportedStatements } from '@/components/sources/SupportedStatements';
import { Section } from '@/components/ui/Section';
import { hrefs } from '@/lib/hrefs';
import { pageMetadata } from '@/lib/metadata';
import { sourceCard } from '@/lib/share/topic-cards';
import { getSource, sourceIds } from '@/lib/sources/queries';

export async function generateStaticParams() {
  return (await sourceIds()).map((id) => ({ id }));
}

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/sources/[id]'>): Promise<Metadata> {
  const { id } = await params;
  const locale = await getLocale();
  const t = await getTranslations('Sources');
  const source = await getSource(id, locale);
  if (!source) notFound();
  return pageMetadata({
    locale,
    path: hrefs.source(locale, id),
    title: t('pageTitle', { label: source.label, id }),
    description: t('pageDescription', {
      title: source.title,
      publisher: source.publisher ?? t('noPublisher'),
      count: source.statements.length,
    }),
    preview: await sourceCard(source, locale),
  });
}

export default async function SourceRoute({ params }: PageProps<'/[locale]/sources/[id]'>) {
  const { id } = await params;
  const locale = await getLocale();
  const t = await getTranslations('Sources');
  const source = await getSource(id, locale);
  if (!source) notFound();
  return (
    <Page
      path={hrefs.source(locale, id)}
      crumbs={[{ href: hrefs.sources(locale), label: t('title') }]}
      title={<span lang={source.titleLanguage}>{source.title}</span>}
      eyebrow={t('kind', { kind: source.kind })}
    >
      <SourceFacts source={source} />
      <div className="mt-12">
        <Section id="statements" title={t('supports', { count: source.statements.length })}>
          <SupportedStatements statements={source.statements} source={id} />
        </Section>
      </div>
    </Page>
  );
}

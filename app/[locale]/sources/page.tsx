import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Page } from '@/components/site/Page';
import { SourceList } from '@/components/sources/SourceList';
import { Section } from '@/components/ui/Section';
import { hrefs } from '@/lib/hrefs';
import { pageMetadata } from '@/lib/metadata';
import { pageCard } from '@/lib/share/page-cards';
import { listSources } from '@/lib/sources/queries';

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations('Sources');
  return pageMetadata({
    locale,
    path: hrefs.sources(locale),
    title: t('metaTitle'),
    description: t('lead'),
    preview: await pageCard('sources', locale),
  });
}

export default async function SourcesRoute() {
  const locale = await getLocale();
  const t = await getTranslations('Sources');
  const sources = await listSources(locale);
  return (
    <Page path={hrefs.sources(locale)} title={t('title')} lead={t('lead')}>
      <Section id="articles" title={t('articles')}>
        <SourceList sources={sources.filter(({ kind }) => kind === 'article')} />
      </Section>
      <Section id="pages" title={t('pages')}>
        <SourceList sources={sources.filter(({ kind }) => kind !== 'article')} />
      </Section>
    </Page>
  );
}

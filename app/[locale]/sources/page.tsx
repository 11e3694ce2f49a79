import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Page } from '@/components/site/Page';
import { SourceList } from '@/components/sources/SourceList';
import { ChipList } from '@/components/ui/ChipList';
import { Section } from '@/components/ui/Section';
import { hrefs } from '@/lib/hrefs';
import { pageMetadata } from '@/lib/metadata';
import { pageCard } from '@/lib/share/page-cards';
import { sourcePart, sourceParts } from '@/lib/sources/parts';
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
  const all = await listSources(locale);
  const parts = sourceParts.map((part) => ({
    part,
    sources: all.filter((source) => sourcePart(source) === part),
  }));
  return (
    <Page path={hrefs.sources(locale)} title={t('title')} lead={t('lead')}>
      <nav aria-label={t('contents')} className="mb-10">
        <ChipList
          chips={parts.map(({ part, sources }) => ({
            href: `#${part}`,
            label: `${t(part)} (${String(sources.length)})`,
          }))}
        />
      </nav>
      {parts.map(({ part, sources }) => (
        <Section
          key={part}
          id={part}
          title={t(part)}
          aside={<span className="text-quiet">{t('order', { part })}</span>}
        >
          <SourceList sources={sources} />
        </Section>
      ))}
    </Page>
  );
}

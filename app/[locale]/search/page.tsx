import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { AlsoSearched } from '@/components/search/AlsoSearched';
import { IgnoredNotice } from '@/components/search/IgnoredNotice';
import { NothingFound } from '@/components/search/NothingFound';
import { SearchFilters } from '@/components/search/SearchFilters';
import { SearchResults } from '@/components/search/SearchResults';
import { Page } from '@/components/site/Page';
import { ChipList } from '@/components/ui/ChipList';
import { Section } from '@/components/ui/Section';
import { hrefs } from '@/lib/hrefs';
import { pageMetadata } from '@/lib/metadata';
import { readParams } from '@/lib/search/params';
import { searchRecord } from '@/lib/search/queries';
import { listThemes } from '@/lib/themes/queries';

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations('Search');
  return pageMetadata({
    locale,
    path: hrefs.search(locale),
    title: t('metaTitle'),
    description: t('lead'),
  });
}

export default async function SearchRoute({ searchParams }: PageProps<'/[locale]/search'>) {
  const locale = await getLocale();
  const t = await getTranslations('Search');
  const themes = await listThemes(locale);
  const { filters, ignored } = readParams(await searchParams, ['q', 'type', 'theme', 'only'], {
    themes: themes.map(({ slug }) => slug),
    bodies: [],
    meetings: [],
    countries: [],
  });
  const isSearch = filters.q !== undefined || filters.theme !== undefined;
  const { all, partial, also } = await searchRecord(filters, locale);
  return (
    <Page path={hrefs.search(locale, filters)} title={t('title')} lead={t('lead')}>
      <IgnoredNotice ignored={ignored} />
      <SearchFilters filters={filters} themes={themes} />
      {isSearch ? (
        <>
          <Section id="results" title={t('found', { count: all.length })}>
            <AlsoSearched names={also} only={hrefs.search(locale, { ...filters, only: 'typed' })} />
            {all.length > 0 ? (
              <SearchResults results={all} />
            ) : (
              <NothingFound
                filters={filters}
                themes={themes}
                href={(query) => hrefs.search(locale, query)}
              />
            )}
          </Section>
          {partial.length > 0 && (
            <Section id="partial" title={t('partial', { count: partial.length })}>
              <SearchResults results={partial} />
            </Section>
          )}
        </>
      ) : (
        <Section id="by-theme" title={t('byTheme')}>
          <ChipList
            chips={themes.map(({ slug, name }) => ({
              href: hrefs.search(locale, { theme: slug }),
              label: name,
            }))}
          />
        </Section>
      )}
    </Page>
  );
}

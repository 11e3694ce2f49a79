import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ClauseFilters } from '@/components/declarations/ClauseFilters';
import { ClauseResults } from '@/components/declarations/ClauseResults';
import { DeclarationCards } from '@/components/declarations/DeclarationCards';
import { AlsoSearched } from '@/components/search/AlsoSearched';
import { IgnoredNotice } from '@/components/search/IgnoredNotice';
import { NothingFound } from '@/components/search/NothingFound';
import { Page } from '@/components/site/Page';
import { ChipList } from '@/components/ui/ChipList';
import { Section } from '@/components/ui/Section';
import { bodySlugs } from '@/lib/bodies/queries';
import { declaringMeetings, listDeclarations } from '@/lib/declarations/queries';
import { hrefs } from '@/lib/hrefs';
import { pageMetadata } from '@/lib/metadata';
import { readParams } from '@/lib/search/params';
import { searchClauses } from '@/lib/search/queries';
import { listThemes } from '@/lib/themes/queries';

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations('Declarations');
  return pageMetadata({
    locale,
    path: hrefs.declarations(locale),
    title: t('metaTitle'),
    description: t('lead'),
  });
}

export default async function DeclarationsRoute({
  searchParams,
}: PageProps<'/[locale]/declarations'>) {
  const locale = await getLocale();
  const t = await getTranslations('Declarations');
  const s = await getTranslations('Search');
  const [themes, meetings, bodies] = await Promise.all([
    listThemes(locale),
    declaringMeetings(),
    bodySlugs(),
  ]);
  const { filters, ignored } = readParams(
    await searchParams,
    ['q', 'theme', 'meeting', 'body', 'from', 'to', 'sort', 'only'],
    {
      themes: themes.map(({ slug }) => slug),
      meetings: meetings.map(({ slug }) => slug),
      bodies,
      countries: [],
    },
  );
  const isSearch = Object.keys(filters).some((name) => name !== 'sort' && name !== 'only');
  const { all, partial, also } = isSearch
    ? await searchClauses(filters, locale)
    : { all: [], partial: [], also: [] };
  return (
    <Page path={hrefs.declarations(locale, filters)} title={t('title')} lead={t('lead')}>
      <IgnoredNotice ignored={ignored} />
      <ClauseFilters filters={filters} themes={themes} meetings={meetings} />
      {isSearch ? (
        <>
          <Section id="results" title={t('found', { count: all.length })}>
            <AlsoSearched
              names={also}
              only={hrefs.declarations(locale, { ...filters, only: 'typed' })}
            />
            {all.length > 0 ? (
              <ClauseResults clauses={all} />
            ) : (
              <NothingFound
                filters={filters}
                themes={themes}
                href={(query) => hrefs.declarations(locale, query)}
              />
            )}
          </Section>
          {partial.length > 0 && (
            <Section id="partial" title={s('partial', { count: partial.length })}>
              <ClauseResults clauses={partial} />
            </Section>
          )}
        </>
      ) : (
        <>
          <Section id="by-theme" title={t('byTheme')}>
            <ChipList
              chips={themes
                .filter(({ foundCount }) => foundCount > 0)
                .map(({ slug, name, foundCount }) => ({
                  href: hrefs.declarations(locale, { theme: slug }),
                  label: `${name} (${String(foundCount)})`,
                }))}
            />
          </Section>
          <Section id="list" title={t('list')}>
            <DeclarationCards declarations={await listDeclarations(locale)} />
          </Section>
        </>
      )}
    </Page>
  );
}

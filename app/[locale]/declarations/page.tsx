import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { DeclarationCards } from '@/components/declarations/DeclarationCards';
import { IgnoredNotice } from '@/components/search/IgnoredNotice';
import { SearchFilters } from '@/components/search/SearchFilters';
import { SearchOutcome } from '@/components/search/SearchOutcome';
import { Page } from '@/components/site/Page';
import { ChipList } from '@/components/ui/ChipList';
import { Section } from '@/components/ui/Section';
import { listDeclarations } from '@/lib/declarations/queries';
import { hrefs, type Query } from '@/lib/hrefs';
import { pageMetadata } from '@/lib/metadata';
import { pageCard } from '@/lib/share/page-cards';
import { isSearch, readParams, type RawParams } from '@/lib/search/params';
import { filterChoices, pagesFor, search, searchSuggestions } from '@/lib/search/queries';

type Props = PageProps<'/[locale]/declarations'>;

async function readSearch(raw: RawParams) {
  const choices = await filterChoices(await getLocale());
  const names = ['q', 'theme', 'body', 'meeting', 'masterplan', 'act'] as const;
  return readParams(raw, [...names, 'from', 'to', 'sort', 'only', 'page'], choices);
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations('Declarations');
  const s = await getTranslations('Search');
  const { q, page = 1 } = (await readSearch(await searchParams)).filters;
  const title = q === undefined ? t('metaTitle') : t('resultsFor', { q });
  return pageMetadata({
    locale,
    path: hrefs.declarations(locale),
    title: page > 1 ? s('titlePage', { title, page }) : title,
    description: t('lead'),
    preview: await pageCard('declarations', locale),
  });
}

export default async function DeclarationsRoute({ searchParams }: Props) {
  const locale = await getLocale();
  const t = await getTranslations('Declarations');
  const s = await getTranslations('Search');
  const c = await getTranslations('Compare');
  const raw = await searchParams;
  const { filters, ignored } = await readSearch(raw);
  const [choices, suggestions, found, pages] = await Promise.all([
    filterChoices(locale),
    searchSuggestions(locale),
    search({ ...filters, type: 'clause' }, locale),
    pagesFor(filters.q ?? '', locale),
  ]);
  const href = (query: Query) => hrefs.declarations(locale, query);
  return (
    <Page path={href(filters)} title={t('title')} lead={isSearch(filters) ? undefined : t('lead')}>
      <IgnoredNotice ignored={ignored} given={raw} />
      <SearchFilters
        {...{ filters, found, choices, suggestions, href }}
        legend={s('searchClauses')}
        hasTypes={false}
      />
      {isSearch(filters) ? (
        <SearchOutcome
          {...{ filters, found, pages, choices, href }}
          counted={(count) => t('found', { count })}
        />
      ) : (
        <>
          <Section id="by-theme" title={t('byTheme')}>
            <ChipList
              chips={found.facets.theme.map(({ value, count }) => ({
                href: href({ theme: value }),
                label: s('optionCount', {
                  label: choices.theme.find((theme) => theme.value === value)?.label ?? value,
                  count,
                }),
              }))}
            />
          </Section>
          <Section id="list" title={t('list')}>
            <p className="mb-6">
              <a href={hrefs.compare(locale)} className="inline-block py-0.5">
                {c('open')}
              </a>
            </p>
            <DeclarationCards declarations={await listDeclarations(locale)} />
          </Section>
        </>
      )}
    </Page>
  );
}

import { useTranslations } from 'next-intl';
import { Pagination } from '@/components/ui/Pagination';
import { Section } from '@/components/ui/Section';
import type { Query } from '@/lib/hrefs';
import type { NamedPage } from '@/lib/search/pages';
import type { Filters } from '@/lib/search/params';
import type { FilterChoices, SearchView } from '@/lib/search/queries';
import { HowSearched } from './HowSearched';
import { NothingFound } from './NothingFound';
import { PagesNamed } from './PagesNamed';
import { SearchResult } from './SearchResult';

type Props = {
  filters: Filters;
  found: SearchView;
  pages: NamedPage[];
  choices: FilterChoices;
  href: (query: Query) => string;
  /** "12 entries found". */
  counted: (count: number) => string;
};

/** What a search found, its number first. */
export function SearchOutcome({ filters, found, pages, choices, href, counted }: Props) {
  const t = useTranslations('Search');
  const { q = '', page = 1 } = filters;
  const { count, isMore, partial, results, pages: pageCount } = found;
  const whole = isMore ? t('foundMore', { count }) : counted(count);
  const said = count === 0 && partial > 0 ? t('foundPartial', { count: partial }) : whole;
  const isFurther = page > 1 && page <= pageCount;
  const title = isFurther ? t('foundPage', { found: said, page, pages: pageCount }) : said;
  const isNothing = count === 0 && partial === 0;
  return (
    <Section id="results" title={title}>
      {q !== '' && (
        <HowSearched
          q={q}
          found={found}
          only={href({ ...filters, only: 'typed', page: undefined })}
        />
      )}
      <PagesNamed pages={page === 1 ? pages : []} />
      {(isNothing || found.wider.length > 0) && (
        <NothingFound filters={filters} found={found} choices={choices} href={href} />
      )}
      {!isNothing && results.length === 0 && (
        <p>
          {t('noPage', { page })}{' '}
          <a href={href({ ...filters, page: undefined })}>{t('firstPage')}</a>
        </p>
      )}
      <ol className="space-y-8">
        {results.map((result) => (
          <SearchResult key={result.statement.id} result={result} />
        ))}
      </ol>
      <Pagination
        page={page}
        pages={pageCount}
        href={(number) => href({ ...filters, page: number === 1 ? undefined : number })}
        labels={{
          pages: t('pagesLabel'),
          previous: t('previousPage'),
          next: t('nextPage'),
          position: t('pageOf', { page, pages: pageCount }),
        }}
      />
    </Section>
  );
}

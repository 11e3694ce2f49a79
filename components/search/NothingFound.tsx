import { useLocale, useTranslations } from 'next-intl';
import { AskQuote } from '@/components/quote/AskQuote';
import { ChipList } from '@/components/ui/ChipList';
import { hrefs, type Query } from '@/lib/hrefs';
import type { Filters } from '@/lib/search/params';
import type { FilterChoices, SearchView } from '@/lib/search/queries';
import { useFilterLabel } from './filter-label';

type Props = {
  filters: Filters;
  found: SearchView;
  choices: FilterChoices;
  href: (query: Query) => string;
};

/** A way on for a reader whose search found nothing: which filter took it away, other words, themes. */
export function NothingFound({ filters, found, choices, href }: Props) {
  const locale = useLocale();
  const t = useTranslations('Search');
  const label = useFilterLabel(choices);
  const hasWider = found.wider.length > 0;
  return (
    <div className="mb-8 max-w-text space-y-4">
      <p>{t('nothing')}</p>
      {hasWider && (
        <ul className="list-disc space-y-1 pl-5">
          {found.wider.map(({ name, count }) => (
            <li key={name}>
              {filters[name] === undefined ? (
                // A page that searches one type alone leads to the page that searches all.
                <a href={hrefs.search(locale, { ...filters, page: undefined })}>
                  {t('wholeRecord', { count })}
                </a>
              ) : (
                <a href={href({ ...filters, [name]: undefined, page: undefined })}>
                  {t('wider', { label: label(name, String(filters[name])), count })}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      {!hasWider && <p>{t('tips')}</p>}
      <AskQuote />
      <p>{t('tryThemes')}</p>
      <ChipList
        chips={choices.theme.map(({ value, label: name }) => ({
          href: href({ theme: value }),
          label: name,
        }))}
      />
    </div>
  );
}

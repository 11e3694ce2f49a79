import { useTranslations } from 'next-intl';
import { ChipList } from '@/components/ui/ChipList';
import type { Query } from '@/lib/hrefs';
import type { Filters } from '@/lib/search/params';

type Props = {
  filters: Filters;
  themes: { slug: string; name: string }[];
  href: (query: Query) => string;
};

/** A way on for a reader whose search found nothing. */
export function NothingFound({ filters, themes, href }: Props) {
  const t = useTranslations('Search');
  const hasFilters = Object.keys(filters).some((name) => name !== 'q' && name !== 'sort');
  return (
    <div className="max-w-text space-y-4">
      <p>{t('nothing')}</p>
      {filters.q !== undefined && hasFilters && (
        <p>
          <a href={href({ q: filters.q })}>{t('withoutFilters', { q: filters.q })}</a>
        </p>
      )}
      <p>{t('tryThemes')}</p>
      <ChipList
        chips={themes.map(({ slug, name }) => ({ href: href({ theme: slug }), label: name }))}
      />
    </div>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { hrefs } from '@/lib/hrefs';
import type { Locale } from '@/lib/i18n/schema';
import type { NamedPage } from '@/lib/search/pages';

type Props = { pages: NamedPage[] };

function hrefOf({ kind, slug }: NamedPage, locale: Locale): string {
  return hrefs[kind](locale, slug);
}

/** Pages that are called by the words of the query, for readers who only want to get there. */
export function PagesNamed({ pages }: Props) {
  const locale = useLocale();
  const t = useTranslations('Search');
  if (pages.length === 0) return null;
  return (
    <div className="mb-8 border-l-4 border-accent bg-sheet px-4 py-3">
      <h3 className="text-sm font-semibold">{t('pages')}</h3>
      <ul className="mt-1 space-y-1">
        {pages.map((page) => (
          <li key={`${page.kind}/${page.slug}`}>
            <span className="text-sm text-quiet">{t('pageKind', { kind: page.kind })}</span>{' '}
            <a href={hrefOf(page, locale)} className="inline-block py-0.5">
              {page.label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { formatDate } from '@/lib/dates';
import { hrefs } from '@/lib/hrefs';
import type { listSources } from '@/lib/sources/queries';

type Source = Awaited<ReturnType<typeof listSources>>[number];
type Props = { sources: Source[] };

/** Sources with publisher, author, day and the number of statements that rest on each. */
export function SourceList({ sources }: Props) {
  const locale = useLocale();
  const t = useTranslations('Sources');
  return (
    <ul className="divide-y divide-rule border-y border-rule">
      {sources.map((source) => (
        <li key={source.id} className="py-4">
          <a
            href={hrefs.source(locale, source.id)}
            lang={source.titleLanguage}
            className="inline-block py-0.5 font-serif text-lg"
          >
            {source.title}
          </a>
          <p className="text-sm text-quiet">
            {[
              source.publisher ?? t('noPublisher'),
              source.author,
              source.published && formatDate(source.published, locale),
              t('language', { code: source.language }),
              t('statementCount', { count: source.statementCount }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}

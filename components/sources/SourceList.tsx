import { useLocale, useTranslations } from 'next-intl';
import { formatDate } from '@/lib/dates';
import { hrefs } from '@/lib/hrefs';
import type { listSources } from '@/lib/sources/queries';

type Source = Awaited<ReturnType<typeof listSources>>[number];
type Props = { sources: Source[] };

const asBeginning = (words: string, locale: string) =>
  `${words.charAt(0).toLocaleUpperCase(locale)}${words.slice(1)}`;

/** Sources with publisher, author, day and the number of statements that rest on each. */
export function SourceList({ sources }: Props) {
  const locale = useLocale();
  const t = useTranslations('Sources');
  const facts = ({ publisher, author, published, language }: Source) =>
    [
      publisher ?? asBeginning(t('noPublisher'), locale),
      author,
      published && formatDate(published, locale),
      t('language', { code: language }),
    ].filter((fact) => fact !== null && fact !== '');
  return (
    <ul className="divide-y divide-rule border-t border-rule">
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
            {facts(source).join('\u00a0· ')}
            {'\u00a0· '}
            <span className="inline-block">
              {t('statementCount', { count: source.statementCount })}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}

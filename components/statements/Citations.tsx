import { useLocale, useTranslations } from 'next-intl';
import { hrefs } from '@/lib/hrefs';
import { supportOf } from '@/lib/statements/support';
import type { CitationView } from '@/lib/statements/view';

type Props = {
  citations: CitationView[];
  /** A note only names its sources; how far a statement is borne out is said of the statement. */
  isNote?: boolean;
};

/** True where a publisher cannot stand for the source: it is unknown, or named twice in one list. */
function needsLabel({ id, publisher }: CitationView['source'], citations: CitationView[]): boolean {
  return (
    publisher === null ||
    citations.some(({ source }) => source.id !== id && source.publisher === publisher)
  );
}

/** Where a statement comes from: how many sources, and each with its paragraph numbers. */
export function Citations({ citations, isNote = false }: Props) {
  const locale = useLocale();
  const t = useTranslations('Statements');
  const said = isNote
    ? t('noteSources', { count: citations.length })
    : t('sources', { count: citations.length, ...supportOf(citations) });
  return (
    <p className={`text-xs text-quiet ${isNote ? '' : 'mt-2 first:mt-0'}`}>
      {`${said} `}
      {citations.flatMap(({ source, paragraphs }, index) => {
        const isLabelled = needsLabel(source, citations);
        const places =
          paragraphs.length > 0 &&
          `, ${t('paragraphs', { count: paragraphs.length, list: paragraphs.join(', ') })}`;
        return [
          index > 0 && '; ',
          <a
            key={source.id}
            href={hrefs.source(locale, source.id)}
            title={source.title}
            lang={isLabelled ? undefined : source.titleLanguage}
            className="py-0.5"
          >
            {isLabelled ? source.label : source.publisher}
          </a>,
          places,
        ];
      })}
    </p>
  );
}

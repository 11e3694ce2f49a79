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
function needsLabel({ source }: CitationView, citations: CitationView[]): boolean {
  return (
    source.publisher === null ||
    citations.some(
      (other) => other.source.id !== source.id && other.source.publisher === source.publisher,
    )
  );
}

/** Where a statement comes from: how many sources, and each with its paragraph numbers. */
export function Citations({ citations, isNote = false }: Props) {
  const locale = useLocale();
  const t = useTranslations('Statements');
  return (
    <p className="text-xs text-quiet">
      <span>
        {isNote
          ? t('noteSources', { count: citations.length })
          : t('sources', { count: citations.length, ...supportOf(citations) })}
      </span>{' '}
      {citations.map((citation, index) => (
        <span key={citation.source.id}>
          {index > 0 && '; '}
          <a
            href={hrefs.source(locale, citation.source.id)}
            title={citation.source.title}
            className="py-0.5"
          >
            {needsLabel(citation, citations) ? (
              citation.source.label
            ) : (
              <span lang={citation.source.language}>{citation.source.publisher}</span>
            )}
          </a>
          {citation.paragraphs.length > 0 &&
            `, ${t('paragraphs', { count: citation.paragraphs.length, list: citation.paragraphs.join(', ') })}`}
        </span>
      ))}
    </p>
  );
}

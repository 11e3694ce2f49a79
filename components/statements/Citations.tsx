import { useLocale, useTranslations } from 'next-intl';
import { hrefs } from '@/lib/hrefs';
import type { CitationView } from '@/lib/statements/view';

type Props = { citations: CitationView[] };

/** True where a publisher cannot stand for the source: it is unknown, or named twice in one list. */
function needsLabel({ source }: CitationView, citations: CitationView[]): boolean {
  return (
    source.publisher === null ||
    citations.some(
      (other) => other.source.id !== source.id && other.source.publisher === source.publisher,
    )
  );
}

/** Where a statement comes from: each source with its paragraph numbers. */
export function Citations({ citations }: Props) {
  const locale = useLocale();
  const t = useTranslations('Statements');
  return (
    <p className="text-xs text-quiet">
      <span>{t('sources', { count: citations.length })}</span>{' '}
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

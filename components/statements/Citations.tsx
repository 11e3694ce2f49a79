import { useLocale, useTranslations } from 'next-intl';
import { hrefs } from '@/lib/hrefs';
import type { CitationView } from '@/lib/statements/view';

type Props = { citations: CitationView[] };

/** Where a statement comes from: each source with its paragraph numbers. */
export function Citations({ citations }: Props) {
  const locale = useLocale();
  const t = useTranslations('Statements');
  return (
    <p className="text-xs text-quiet">
      <span>{t('sources', { count: citations.length })}</span>{' '}
      {citations.map(({ source, paragraphs }, index) => (
        <span key={source.id}>
          {index > 0 && '; '}
          <a
            href={hrefs.source(locale, source.id)}
            title={source.title}
            className="inline-block py-0.5"
          >
            {source.publisher ?? source.label}
          </a>
          {paragraphs.length > 0 &&
            `, ${t('paragraphs', { count: paragraphs.length, list: paragraphs.join(', ') })}`}
        </span>
      ))}
    </p>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { formatDate } from '@/lib/dates';
import { paragraphList } from '@/lib/sources/paragraphs';
import type { getSource } from '@/lib/sources/queries';

type Source = NonNullable<Awaited<ReturnType<typeof getSource>>>;
type Props = { source: Source };

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid items-baseline gap-x-6 py-2 sm:grid-cols-[11rem_minmax(0,1fr)]">
      <dt className="text-sm text-quiet">{label}</dt>
      <dd className="max-w-text">{children}</dd>
    </div>
  );
}

/** Who published a source, when, where it is, and which of its paragraphs state nothing. */
export function SourceFacts({ source }: Props) {
  const locale = useLocale();
  const t = useTranslations('Sources');
  return (
    <dl className="divide-y divide-rule border-y border-rule">
      <Row label={t('kindLabel')}>
        {t('kind', { kind: source.kind })}, {t('language', { code: source.language })}
      </Row>
      <Row label={t('label')}>{source.label}</Row>
      <Row label={t('publisher')}>{source.publisher ?? t('noPublisher')}</Row>
      {source.author && <Row label={t('author')}>{source.author}</Row>}
      <Row label={t('published')}>
        {source.published ? (
          <time dateTime={source.published}>{formatDate(source.published, locale)}</time>
        ) : (
          t('noDate')
        )}
      </Row>
      <Row label={t('address')}>
        {source.url ? (
          <a href={source.url} className="break-all">
            {source.url}
          </a>
        ) : (
          t('noAddress')
        )}
      </Row>
      {source.paragraphCount !== null && (
        <Row label={t('paragraphs')}>{t('paragraphCount', { count: source.paragraphCount })}</Row>
      )}
      {source.furniture.length > 0 && (
        <Row label={t('furniture')}>
          <ul>
            {source.furniture.map(({ paragraphs, why }) => (
              <li key={paragraphs.join()}>
                {t('furnitureItem', {
                  count: paragraphs.length,
                  list: paragraphList(paragraphs),
                  why,
                })}
              </li>
            ))}
          </ul>
        </Row>
      )}
      {source.notes.length > 0 && (
        <Row label={t('notes')}>
          <ul className="space-y-1">
            {source.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Row>
      )}
    </dl>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { Section } from '@/components/ui/Section';
import { hrefs } from '@/lib/hrefs';
import type { FoundQuote } from '@/lib/quote/queries';
import { DifferenceLegend } from './DifferenceLegend';
import { QuoteResult } from './QuoteResult';

type Props = { found: FoundQuote };

/** What a passage comes from, or plainly that nothing here reads like it. */
export function QuoteOutcome({ found: { results, nothing, q } }: Props) {
  const locale = useLocale();
  const t = useTranslations('Quote');
  const best = results[0]?.status ?? nothing ?? 'unlike';
  const hasChanges = results.some(({ pieces }) =>
    pieces.some(({ side }) => side === 'added' || side === 'dropped'),
  );
  return (
    <Section id="results" title={t('outcome', { best, count: results.length })}>
      <div className="max-w-text">
        {hasChanges && <DifferenceLegend />}
        {nothing && <p className="text-lg">{t('nothing', { nothing })}</p>}
        {nothing && q !== '' && (
          <p className="mt-4">
            <a href={hrefs.search(locale, { q })}>{t('search')}</a>
          </p>
        )}
        <ol className="space-y-10">
          {results.map((result) => (
            <QuoteResult key={result.statement.id} result={result} isAlone={results.length === 1} />
          ))}
        </ol>
      </div>
    </Section>
  );
}

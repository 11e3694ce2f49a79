import { useLocale, useTranslations } from 'next-intl';
import { Citations } from '@/components/statements/Citations';
import { Mentions } from '@/components/statements/Mentions';
import { statementHome } from '@/components/statements/statement-home';
import { DateText } from '@/components/statements/DateText';
import type { StatementView } from '@/lib/statements/view';

type Props = { results: StatementView[] };

/** What kind of thing a statement stands for in a list of results. */
function typeOf({ kind, home }: StatementView): string {
  if (kind === 'clause' || kind === 'topic') return 'clause';
  return kind === 'outcome' ? 'outcome' : home.record;
}

/** Statements found, each named by its type, home and date. */
export function SearchResults({ results }: Props) {
  const locale = useLocale();
  const t = useTranslations('Search');
  return (
    <ol className="space-y-8">
      {results.map((result) => {
        const { href, label } = statementHome(result, locale);
        return (
          <li key={result.id} className="border-t border-rule pt-4">
            <p className="text-sm text-quiet">
              <span className="font-semibold text-ink">{t('type', { type: typeOf(result) })}</span>
              {result.title && ` · ${label}`}
              {result.date && (
                <>
                  {' · '}
                  <DateText date={result.date} />
                </>
              )}
            </p>
            <h3 className="mt-1 text-lg">
              <a href={href}>{result.title ?? label}</a>
            </h3>
            <p className="mt-1 mb-2 max-w-text font-serif text-lg">{result.text}</p>
            <Mentions statement={result} />
            <div className="mt-2">
              <Citations citations={result.citations} />
            </div>
          </li>
        );
      })}
    </ol>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { Citations } from '@/components/statements/Citations';
import { Mentions } from '@/components/statements/Mentions';
import { statementHome } from '@/components/statements/statement-home';
import { hrefs } from '@/lib/hrefs';
import { DateText } from '@/components/statements/DateText';
import type { StatementView } from '@/lib/statements/view';

type Props = { clauses: StatementView[] };

/** Clauses found, each with the declaration and day it belongs to and links to it alone and in context. */
export function ClauseResults({ clauses }: Props) {
  const locale = useLocale();
  const t = useTranslations('Clauses');
  const share = useTranslations('Share');
  return (
    <ol className="space-y-8">
      {clauses.map((clause) => {
        if (clause.home.record !== 'declaration') return null;
        const { declaration } = clause.home;
        const name = `${t('number', { section: clause.topic ?? '', number: clause.number ?? 0 })}: ${clause.title ?? ''}`;
        const inContext = hrefs.declaration(locale, declaration.slug, clause.anchor);
        return (
          <li key={clause.id} className="border-t border-rule pt-4">
            <p className="text-sm text-quiet">
              <a href={hrefs.declaration(locale, declaration.slug)}>{declaration.title}</a>
              {' · '}
              {declaration.meeting.short}
              {' · '}
              <DateText date={declaration.date} />
            </p>
            <h3 className="mt-1 text-lg">
              <a href={statementHome(clause, locale).href}>{name}</a>
            </h3>
            <p className="mt-1 mb-2 max-w-text font-serif text-clause">{clause.text}</p>
            <Mentions statement={clause} />
            <div className="mt-2 flex flex-wrap items-baseline gap-x-6">
              <Citations citations={clause.citations} />
              {clause.kind === 'clause' && (
                <a href={inContext} className="inline-block py-0.5 text-sm">
                  {share('inContext')} <span className="sr-only">{name}</span>
                </a>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

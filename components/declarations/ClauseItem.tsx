import { useLocale, useTranslations } from 'next-intl';
import { Permalinks } from '@/components/share/Permalinks';
import { Citations } from '@/components/statements/Citations';
import { Mentions } from '@/components/statements/Mentions';
import { Notes } from '@/components/statements/Notes';
import { hrefs } from '@/lib/hrefs';
import type { StatementView } from '@/lib/statements/view';

type Props = { clause: StatementView; declaration: string };

/** One clause in its declaration: number in the margin, heading, words, what it names, where it comes from. */
export function ClauseItem({ clause, declaration }: Props) {
  const locale = useLocale();
  const t = useTranslations('Clauses');
  const number = t('number', { section: clause.topic ?? '', number: clause.number ?? 0 });
  return (
    <li id={clause.anchor} className="grid gap-x-6 gap-y-1 sm:grid-cols-[6.5rem_minmax(0,1fr)]">
      <p className="text-sm text-quiet sm:pt-1.5 sm:text-right">{number}</p>
      <div className="max-w-text">
        <p className="cited-label text-sm font-semibold">{t('cited')}</p>
        <h3 className="text-lg">
          <a href={hrefs.clause(locale, declaration, clause.anchor)} className="text-ink">
            {clause.title}
          </a>
        </h3>
        <p className="mt-1 mb-3 font-serif text-clause">{clause.text}</p>
        <Mentions statement={clause} />
        <Notes notes={clause.notes} />
        <div className="mt-2">
          <Citations citations={clause.citations} />
          <Permalinks
            declaration={declaration}
            clause={clause}
            name={`${number}: ${clause.title ?? ''}`}
            isHere
          />
        </div>
      </div>
    </li>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { Citations } from '@/components/statements/Citations';
import { Notes } from '@/components/statements/Notes';
import { halvesOf } from '@/lib/declarations/parallel';
import { hrefs } from '@/lib/hrefs';
import type { StatementView } from '@/lib/statements/view';
import { ParallelHalf } from './ParallelHalf';

type Props = { statement: StatementView; declaration: string };

/** One clause in both languages: its number and address in the margin, the two halves level, then its sources. */
export function ParallelItem({ statement, declaration }: Props) {
  const locale = useLocale();
  const t = useTranslations('Clauses');
  const s = useTranslations('Share');
  const { anchor, kind, topic, title, notes, citations } = statement;
  const isClause = kind === 'clause';
  const number = t('number', { section: topic ?? '', number: statement.number ?? 0 });
  const name = isClause ? `${number}: ${title ?? ''}` : title;
  const href = isClause
    ? hrefs.clause(locale, declaration, anchor)
    : hrefs.declaration(locale, declaration, anchor);
  return (
    <li
      id={anchor}
      className="grid gap-x-8 gap-y-3 border-t border-rule pt-4 target:border-transparent md:grid-cols-2 lg:grid-cols-[8rem_minmax(0,1fr)_minmax(0,1fr)] print:grid-cols-2"
    >
      <div className="flex flex-wrap items-baseline gap-x-3 text-sm text-quiet md:col-span-full lg:col-span-1 lg:row-span-2 lg:block print:col-span-full">
        {isClause && <p className="py-0.5">{number}</p>}
        <p className="cited-label py-0.5 font-semibold text-ink">
          {t(isClause ? 'cited' : 'citedTopic')}
        </p>
        <a href={href} data-print="no" className="inline-block py-0.5">
          {s(isClause ? 'alone' : 'inContext')} <span className="sr-only">{name}</span>
        </a>
      </div>
      {halvesOf(statement, locale).map((half) => (
        <ParallelHalf key={half.lang} half={half} isOwn={half.lang === locale} />
      ))}
      <div className="md:col-span-full lg:col-start-2 print:col-span-full">
        <Notes notes={notes} />
        <Citations citations={citations} />
      </div>
    </li>
  );
}

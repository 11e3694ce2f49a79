import { useLocale, useTranslations } from 'next-intl';
import { Notes } from '@/components/statements/Notes';
import { otherLocale } from '@/lib/i18n/localized';
import type { NoteView, StatementView } from '@/lib/statements/view';
import { ParallelItem } from './ParallelItem';

type Props = { statements: StatementView[]; notes?: NoteView[]; declaration: string };

/** The clauses of one part of a declaration in both languages, side by side where there is room. */
export function ParallelList({ statements, notes = [], declaration }: Props) {
  const locale = useLocale();
  const t = useTranslations('Parallel');
  const items = statements.map((one) => (
    <ParallelItem key={one.id} statement={one} declaration={declaration} />
  ));
  const looks = 'space-y-8 print:space-y-4';
  return (
    <>
      <div className="mb-6 max-w-text empty:hidden">
        <Notes notes={notes} />
      </div>
      <div
        aria-hidden="true"
        className="mb-2 hidden grid-cols-2 gap-x-8 text-sm font-semibold text-quiet md:grid lg:grid-cols-[8rem_minmax(0,1fr)_minmax(0,1fr)] print:grid print:grid-cols-2"
      >
        <span className="lg:col-start-2">{t('language', { lang: locale })}</span>
        <span>{t('language', { lang: otherLocale(locale) })}</span>
      </div>
      {statements.every(({ kind }) => kind === 'clause') ? (
        <ol className={looks}>{items}</ol>
      ) : (
        <ul className={looks}>{items}</ul>
      )}
    </>
  );
}

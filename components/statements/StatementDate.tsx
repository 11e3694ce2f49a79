import { useLocale } from 'next-intl';
import type { StatementView } from '@/lib/statements/view';
import { whenStated } from '@/lib/statements/when';

type Props = { statement: Pick<StatementView, 'date' | 'home'> };

/** When a statement was made, for machines too where it is one date; nothing where no date is known. */
export function StatementDate({ statement }: Props) {
  const locale = useLocale();
  const { date, home } = statement;
  if (date === '') return null;
  const words = whenStated(statement, locale);
  const day = home.record === 'meeting' ? home.meeting.start : date;
  return day.includes('/') ? (
    <span className="inline-block tabular-nums">{words}</span>
  ) : (
    <time dateTime={day} className="inline-block tabular-nums">
      {words}
    </time>
  );
}

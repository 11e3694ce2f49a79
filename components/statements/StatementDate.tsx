import { useLocale } from 'next-intl';
import type { StatementView } from '@/lib/statements/view';
import { whenStated } from '@/lib/statements/when';
import { DateText } from './DateText';

type Props = { statement: Pick<StatementView, 'date' | 'home'> };

/** When a statement was made: the days of its meeting, or its own date; nothing where no date is known. */
export function StatementDate({ statement }: Props) {
  const locale = useLocale();
  const { date, home } = statement;
  if (date === '') return null;
  const first = home.record === 'meeting' ? home.meeting.start : date;
  return <DateText date={first} words={whenStated(statement, locale)} />;
}

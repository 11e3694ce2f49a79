import { useLocale } from 'next-intl';
import { formatDate, formatDateRange } from '@/lib/dates';

type Props = { start: string; end: string };

/** The days of a meeting, or the month for which it is announced. */
export function MeetingDates({ start, end }: Props) {
  const locale = useLocale();
  return (
    <time dateTime={start} className="tabular-nums">
      {start === end ? formatDate(start, locale) : formatDateRange(start, end, locale)}
    </time>
  );
}

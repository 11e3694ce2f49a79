import { useLocale } from 'next-intl';
import { formatMeetingDates, type KnownDates } from '@/lib/meetings/dates';

type Props = { meeting: KnownDates };

/** The days of a meeting as far as they are established, or the month for which it is announced. */
export function MeetingDates({ meeting }: Props) {
  const locale = useLocale();
  return (
    <time dateTime={meeting.start} className="inline-block tabular-nums">
      {formatMeetingDates(meeting, locale)}
    </time>
  );
}

import { useLocale } from 'next-intl';
import { DateText } from '@/components/statements/DateText';
import { formatMeetingDates, type KnownDates } from '@/lib/meetings/dates';

type Props = { meeting: KnownDates };

/** The days of a meeting as far as they are established, or the month for which it is announced. */
export function MeetingDates({ meeting }: Props) {
  const locale = useLocale();
  return <DateText date={meeting.start} words={formatMeetingDates(meeting, locale)} />;
}

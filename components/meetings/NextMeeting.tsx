import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'next-intl';
import { hrefs } from '@/lib/hrefs';
import { countryName } from '@/lib/meetings/countries';
import type { TimelineEntry } from '@/lib/meetings/view';
import { MeetingDates } from './MeetingDates';

type Props = {
  meeting: TimelineEntry;
  /** Where hosts are the subject, the country comes first. */
  isHost?: boolean;
};

/** The meeting that is only announced, apart from those that were held. */
export function NextMeeting({ meeting, isHost = false }: Props) {
  const locale = useLocale();
  const t = useTranslations('Timeline');
  const country = countryName(meeting.country, locale);
  const place = meeting.city === country ? country : `${meeting.city}, ${country}`;
  const parts = {
    short: meeting.short,
    place,
    meeting: (words: ReactNode) => (
      <a href={hrefs.meeting(locale, meeting.slug)} className="font-semibold">
        {words}
      </a>
    ),
    date: () => <MeetingDates meeting={meeting} />,
  };
  return (
    <p className="mb-4 w-fit border-2 border-dashed border-adgmin px-3 py-1.5 text-sm">
      {isHost
        ? t.rich('hostNext', { ...parts, country, host: parts.meeting })
        : t.rich('next', parts)}
    </p>
  );
}

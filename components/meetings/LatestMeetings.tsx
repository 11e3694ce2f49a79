import { useLocale, useTranslations } from 'next-intl';
import { hrefs } from '@/lib/hrefs';
import type { TimelineEntry } from '@/lib/meetings/view';
import { eraInk, markerClasses } from './meeting-era';

type Props = { meetings: TimelineEntry[] };

/** As many of the latest meetings, newest first, as a reader sees at once on a phone, where the overview has no room. */
export function LatestMeetings({ meetings }: Props) {
  const locale = useLocale();
  const t = useTranslations('Meetings');
  return (
    <ol className="space-y-3 md:hidden">
      {meetings
        .slice(-6)
        .toReversed()
        .map((meeting) => (
          <li key={meeting.slug} className="relative pl-8">
            <span
              aria-hidden="true"
              className={`absolute top-1.5 left-0 size-4 border-2 ${markerClasses(meeting)}`}
            />
            <a
              href={hrefs.meeting(locale, meeting.slug)}
              className={`inline-block py-0.5 font-semibold ${eraInk(meeting.body)}`}
            >
              {meeting.short}
            </a>
            <p className="font-serif leading-snug">
              {meeting.city}, <span className="tabular-nums">{meeting.year}</span>
              {meeting.isAnnounced && (
                <span className="text-sm text-quiet"> · {t('announcedShort')}</span>
              )}
            </p>
          </li>
        ))}
    </ol>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { hrefs } from '@/lib/hrefs';
import type { TimelineEntry } from '@/lib/meetings/view';
import { eraInk, markerClasses } from './meeting-era';

type Period = { slug: string; short: string; startYear: number; endYear: number };
type Props = { meetings: TimelineEntry[]; periods: Period[] };

/** Column lines for a span of years, in the style of CSS grid: the first year is line 1. */
function columns(from: number, to: number, first: number) {
  return { gridColumn: `${String(from - first + 1)} / ${String(to - first + 2)}` };
}

/** The ministers' meetings at a glance: years across, masterplan periods above, one marker an edition. On a phone, a list. */
export function MeetingStrip({ meetings, periods }: Props) {
  const locale = useLocale();
  const t = useTranslations('Meetings');
  const years = meetings.map(({ year }) => year);
  const first = Math.min(...years);
  const last = Math.max(...years);
  const span = last - first + 1;
  const grid = { gridTemplateColumns: `repeat(${String(span)}, minmax(0, 1fr))` };
  return (
    <div>
      <ul aria-label={t('periods')} className="hidden gap-1 md:grid" style={grid}>
        {periods
          .filter(({ startYear, endYear }) => startYear <= last && endYear >= first)
          .map(({ slug, short, startYear, endYear }) => (
            <li
              key={slug}
              style={columns(Math.max(startYear, first), Math.min(endYear, last), first)}
              className="border-t-2 border-edge pt-1 text-sm"
            >
              <a href={hrefs.masterplan(locale, slug)}>{short}</a>{' '}
              <span className="text-quiet tabular-nums">
                {startYear}–{endYear}
              </span>
            </li>
          ))}
      </ul>
      <ol
        className="relative space-y-3 md:mt-4 md:grid md:space-y-0 md:before:absolute md:before:top-[7px] md:before:right-0 md:before:left-0 md:before:h-0.5 md:before:bg-rule"
        style={grid}
      >
        {meetings.map((meeting) => (
          <li
            key={meeting.slug}
            style={columns(meeting.year, meeting.year, first)}
            className="relative pl-8 md:pt-7 md:pr-2 md:pl-0"
          >
            <span
              aria-hidden="true"
              className={`absolute top-1.5 left-0 size-4 border-2 md:top-0 ${markerClasses(meeting.body, meeting.isAnnounced)}`}
            />
            <p className="text-sm text-quiet tabular-nums">{meeting.year}</p>
            <p className="leading-snug">
              <a
                href={hrefs.meeting(locale, meeting.slug)}
                className={`inline-block py-0.5 font-semibold ${eraInk(meeting.body)}`}
              >
                {meeting.short}
              </a>
            </p>
            <p className="font-serif leading-snug">{meeting.city}</p>
            {meeting.isAnnounced && <p className="text-sm text-quiet">{t('announcedShort')}</p>}
          </li>
        ))}
      </ol>
    </div>
  );
}

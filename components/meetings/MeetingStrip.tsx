import { useLocale, useTranslations } from 'next-intl';
import { hrefs } from '@/lib/hrefs';
import type { TimelineEntry } from '@/lib/meetings/view';
import { eraInk, markerClasses } from './meeting-era';

type Period = { slug: string; short: string; startYear: number; endYear: number };
type Props = { meetings: TimelineEntry[]; periods: Period[] };

/** On a phone the strip is a list, and shows as many of the latest meetings as a reader sees at once. */
const ON_A_PHONE = 6;

/** Column lines for a span of years, in the style of CSS grid: the first year is line 1. */
function columns(from: number, to: number, first: number) {
  return { gridColumn: `${String(from - first + 1)} / ${String(to - first + 2)}` };
}

/** The ministers' meetings at a glance: years across, masterplan periods above, one marker an edition. */
export function MeetingStrip({ meetings, periods }: Props) {
  const locale = useLocale();
  const t = useTranslations('Meetings');
  const years = meetings.map(({ year }) => year);
  const first = Math.min(...years);
  const last = Math.max(...years);
  const span = last - first + 1;
  const grid = { gridTemplateColumns: `repeat(${String(span)}, minmax(0, 1fr))` };
  const rowInYear = (index: number) =>
    1 + years.slice(0, index).filter((year) => year === years[index]).length;
  return (
    <div>
      <ul aria-label={t('periods')} className="hidden gap-1 md:grid" style={grid}>
        {periods
          .filter(({ startYear, endYear }) => startYear <= last && endYear >= first)
          .map(({ slug, short, startYear, endYear }) => (
            <li
              key={slug}
              style={columns(Math.max(startYear, first), Math.min(endYear, last), first)}
              className="border-t-2 border-edge pt-1 text-sm leading-snug"
            >
              <a href={hrefs.masterplan(locale, slug)}>{short}</a>
            </li>
          ))}
      </ul>
      <ol className="space-y-3 md:mt-3 md:grid md:space-y-0 md:gap-y-1" style={grid}>
        {meetings.map((meeting, index) => (
          <li
            key={meeting.slug}
            style={{
              ...columns(meeting.year, meeting.year, first),
              gridRow: rowInYear(index),
            }}
            className={`relative pl-8 md:pl-0 ${index < meetings.length - ON_A_PHONE ? 'hidden md:block' : ''}`}
          >
            <span
              aria-hidden="true"
              className={`absolute top-1.5 left-0 size-4 border-2 md:hidden ${markerClasses(meeting)}`}
            />
            <a
              href={hrefs.meeting(locale, meeting.slug)}
              title={`${meeting.short}, ${meeting.city} ${String(meeting.year)}`}
              className={`inline-block py-0.5 font-semibold ${eraInk(meeting.body)} md:flex md:size-8 md:items-center md:justify-center md:border-2 md:text-sm md:no-underline md:hover:underline ${markerClasses(meeting)} max-md:rounded-none max-md:border-0 max-md:bg-transparent md:[&:not(.bg-paper)]:text-paper md:not-hover:[&:not(.bg-paper)]:text-paper`}
            >
              <span className="md:sr-only">{meeting.short}</span>
              <span aria-hidden="true" className="hidden tabular-nums md:inline">
                {meeting.edition}
              </span>
            </a>
            <p className="font-serif leading-snug md:sr-only">
              {meeting.city}, <span className="tabular-nums">{meeting.year}</span>
              {meeting.isAnnounced && (
                <span className="text-sm text-quiet"> · {t('announcedShort')}</span>
              )}
            </p>
          </li>
        ))}
      </ol>
      <div
        aria-hidden="true"
        className="mt-1 hidden text-sm text-quiet tabular-nums md:grid"
        style={grid}
      >
        {Array.from({ length: span }, (_, index) => (
          <span key={index} className={index % 5 === 4 || index === 0 ? '' : 'invisible'}>
            {first + index}
          </span>
        ))}
      </div>
    </div>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { hrefs } from '@/lib/hrefs';
import { formatMeetingDates } from '@/lib/meetings/dates';
import type { TimelineEntry } from '@/lib/meetings/view';
import { meetingEra } from './meeting-era';
import { HALF, percent } from './overview-heights';

type Props = {
  meeting: TimelineEntry;
  x: number;
  y: number;
  /** A senior officials' meeting is a small mark without the name of its city. */
  isSmall?: boolean;
};

const square = (half: number) => (
  <rect className="mark" x={-half} y={-half} width={2 * half} height={2 * half} />
);

/** What tells a held meeting from an announced one, and days that are known from days that are not. */
function state({ isAnnounced, known }: TimelineEntry): string {
  if (isAnnounced) return ' hollow';
  return known === 'about' ? ' hollow vague' : '';
}

/** One meeting on the overview: a square for TELMIN, a disc for ADGMIN, with its edition in it. */
export function MeetingMark({ meeting, x, y, isSmall = false }: Props) {
  const locale = useLocale();
  const t = useTranslations('Timeline');
  const { slug, short, city, edition, body, isAnnounced } = meeting;
  const half = isSmall ? 5 : 10;
  const name = { short, city, dates: formatMeetingDates(meeting, locale) };
  const era = meetingEra(body);
  return (
    <a href={hrefs.meeting(locale, slug)}>
      <title>{isAnnounced ? t('markAnnounced', name) : t('mark', name)}</title>
      <svg
        role="none"
        x={percent(x)}
        y={y}
        className={era + state(meeting) + (isSmall ? ' small' : '')}
      >
        <rect className="hit" x={-HALF} y={-HALF} width="24" height="24" />
        {era === 'telmin' ? square(half) : <circle className="mark" r={half} />}
        <text y={isSmall ? -8 : 4.5}>{edition}</text>
        {!isSmall && (
          <text className="city" transform="rotate(-45)" x="-16" y="20">
            {city}
          </text>
        )}
      </svg>
    </a>
  );
}

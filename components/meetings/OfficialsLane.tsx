import { useTranslations } from 'next-intl';
import type { TimelineEntry } from '@/lib/meetings/view';
import { MeetingMark } from './MeetingMark';
import { laneGaps, type OverviewScale } from './overview-geometry';
import { percent } from './overview-heights';

type Props = {
  meetings: TimelineEntry[];
  scale: OverviewScale;
  isFound: (meeting: TimelineEntry) => boolean;
  y: number;
};

/** The senior officials' meetings, and between them the editions of which no source was found. */
export function OfficialsLane({ meetings, scale, isFound, y }: Props) {
  const t = useTranslations('Timeline');
  const m = useTranslations('Meetings');
  const marks = scale.marks(meetings);
  return (
    <>
      <text className="lane" aria-hidden="true" y={y - 26}>
        {t('officials')}
      </text>
      <g aria-hidden="true" className="rest">
        {marks
          .filter(({ meeting }) => !isFound(meeting))
          .map(({ meeting, x }) => (
            <circle key={meeting.slug} cx={percent(x)} cy={y} r="3" />
          ))}
      </g>
      <g role="list" aria-label={t('officials')}>
        {laneGaps(marks).map(({ gap: { body, from, to }, x, width }) => {
          const range = from === to ? String(from) : `${String(from)}–${String(to)}`;
          return (
            <g key={x} role="listitem">
              <svg role="img" x={percent(x)} y={y} width={percent(width)} className="hole">
                <title>{m('gap', { body, range })}</title>
                <line x2="100%" />
                <text x="50%" y="-6">
                  {range}
                </text>
              </svg>
            </g>
          );
        })}
        {marks
          .filter(({ meeting }) => isFound(meeting))
          .map(({ meeting, x }) => (
            <g key={meeting.slug} role="listitem">
              <MeetingMark meeting={meeting} x={x} y={y} isSmall />
            </g>
          ))}
      </g>
    </>
  );
}

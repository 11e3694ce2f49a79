import { useTranslations } from 'next-intl';
import type { TimelineEntry } from '@/lib/meetings/view';
import { DeclarationFlags } from './DeclarationFlags';
import { MeetingMark } from './MeetingMark';
import type { OverviewScale } from './overview-geometry';
import { percent, type OverviewHeights } from './overview-heights';

type Props = {
  meetings: TimelineEntry[];
  scale: OverviewScale;
  isFound: (meeting: TimelineEntry) => boolean;
  hasFlags: boolean;
  y: OverviewHeights;
};

/** The spine: one mark an edition of the ministers' meetings, what it adopted above it, its city below. */
export function MinistersLane({ meetings, scale, isFound, hasFlags, y }: Props) {
  const t = useTranslations('Timeline');
  const marks = scale.marks(meetings);
  const { whole, holes } = scale.spine(marks);
  const lines = [
    ...whole.map((part) => ({ ...part, kind: 'whole' })),
    ...holes.map((part) => ({ ...part, kind: 'hole' })),
  ];
  return (
    <>
      {lines.map(({ x, width, kind }) => (
        <svg key={x} role="none" x={percent(x)} y={y.spine} width={percent(width)} className={kind}>
          <line x2="100%" />
        </svg>
      ))}
      <g aria-hidden="true" className="rest">
        {marks
          .filter(({ meeting }) => !isFound(meeting))
          .map(({ meeting, x }) => (
            <circle key={meeting.slug} cx={percent(x)} cy={y.spine} r="4" />
          ))}
      </g>
      <g role="list" aria-label={t('ministers')}>
        {marks
          .filter(({ meeting }) => isFound(meeting))
          .map(({ meeting, x }) => (
            <g key={meeting.slug} role="listitem">
              <MeetingMark meeting={meeting} x={x} y={y.spine} />
              {hasFlags && <DeclarationFlags meeting={meeting} x={x} y={y.spine} />}
            </g>
          ))}
      </g>
    </>
  );
}

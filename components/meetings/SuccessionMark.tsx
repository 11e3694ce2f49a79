import { useLocale, useTranslations } from 'next-intl';
import { hrefs } from '@/lib/hrefs';
import type { TimelineEntry } from '@/lib/meetings/view';
import type { Mark } from './overview-geometry';
import { percent, type OverviewHeights } from './overview-heights';
import type { Succession } from './successions';

type Props = { succession: Succession; marks: Mark<TimelineEntry>[]; y: OverviewHeights };

/** Between the last meeting of one body and the first of the next: what became of its name, and who decided it. */
export function SuccessionMark({ succession, marks, y }: Props) {
  const locale = useLocale();
  const t = useTranslations('Timeline');
  const { from, to, meeting, anchor } = succession;
  const last = marks.findLast((mark) => mark.meeting.body === from.slug);
  const first = marks.find((mark) => mark.meeting.body === to.slug);
  if (!last || !first) return null;
  const names = { from: from.short, to: to.short };
  return (
    <a href={hrefs.meeting(locale, meeting.slug, anchor)} className="renamed">
      <title>
        {t('renamedAt', { ...names, meeting: meeting.short, year: String(meeting.year) })}
      </title>
      <svg role="none" x={percent(Math.round((last.x + first.x) * 50) / 100)} y={y.renamed}>
        <rect className="hit" x="-90" y="-17" width="180" height="24" />
        <path className="mark" d={`M0 6V${String(y.spine - y.renamed)}`} />
        <text>{t('renamed', names)}</text>
      </svg>
    </a>
  );
}

import { useTranslations } from 'next-intl';
import type { TimelineEntry } from '@/lib/meetings/view';
import { TimelineItem } from './TimelineItem';
import { timelineSteps, type TimelineGap } from './timeline-steps';

type Period = { short: string; startYear: number; endYear: number };
type Props = {
  meetings: TimelineEntry[];
  periods: Period[];
  /** Holes in the count of editions make sense only while nothing is filtered out. */
  withGaps: boolean;
};

function periodOf(year: number, periods: Period[]): string | undefined {
  return periods.find(({ startYear, endYear }) => startYear <= year && year <= endYear)?.short;
}

function GapItem({ gap }: { gap: TimelineGap }) {
  const t = useTranslations('Meetings');
  const { body, from, to } = gap;
  const range = from === to ? String(from) : `${String(from)}–${String(to)}`;
  return (
    <li className="relative pb-10 pl-9 text-sm sm:pl-12">
      <span
        aria-hidden="true"
        className="absolute top-1 left-0 size-4 border-2 border-dashed border-edge bg-paper"
      />
      <p className="text-quiet">{t('gap', { body, range })}</p>
    </li>
  );
}

/** All years from the first to the last meeting: a year without one is part of the story. */
function everyYear(meetings: TimelineEntry[]): number[] {
  const first = meetings.at(0)?.year ?? 0;
  const last = meetings.at(-1)?.year ?? -1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Meetings under their years, oldest first, along one spine. */
export function Timeline({ meetings, periods, withGaps }: Props) {
  const t = useTranslations('Meetings');
  const steps = withGaps
    ? timelineSteps(meetings)
    : meetings.map((meeting) => ({ kind: 'meeting' as const, meeting }));
  const years = withGaps ? everyYear(meetings) : [...new Set(meetings.map(({ year }) => year))];
  const yearOf = (index: number) =>
    steps.slice(index).flatMap((step) => (step.kind === 'meeting' ? [step.meeting.year] : []))[0];
  return (
    <ol className="space-y-2">
      {years.map((year) => (
        <li
          key={year}
          id={`y${String(year)}`}
          className="md:grid md:grid-cols-[6rem_minmax(0,1fr)]"
        >
          <h2 className="pb-4 text-xl text-quiet tabular-nums md:text-2xl">{year}</h2>
          {!meetings.some((meeting) => meeting.year === year) && (
            <p className="pb-10 pl-9 text-sm text-quiet sm:pl-12">{t('emptyYear')}</p>
          )}
          <ol className="relative before:absolute before:top-2 before:bottom-0 before:left-[7px] before:w-0.5 before:bg-rule">
            {steps.map((step, index) => {
              if (yearOf(index) !== year) return null;
              return step.kind === 'gap' ? (
                <GapItem key={`${step.gap.body}-${String(step.gap.from)}`} gap={step.gap} />
              ) : (
                <TimelineItem
                  key={step.meeting.slug}
                  meeting={step.meeting}
                  masterplan={periodOf(year, periods)}
                />
              );
            })}
          </ol>
        </li>
      ))}
    </ol>
  );
}

import type { TimelineEntry } from '@/lib/meetings/view';
import { timelineSteps, type TimelineStep } from './timeline-steps';

export type TimelineYear = { year: number; steps: TimelineStep[] };

/** A gap stands before the meeting that shows it, and so in that meeting's year. */
function yearOf(steps: readonly TimelineStep[], index: number): number | undefined {
  const step = steps[index];
  if (!step) return undefined;
  return step.kind === 'meeting' ? step.meeting.year : yearOf(steps, index + 1);
}

/**
 * The timeline year by year. Complete, it has every year from the first to the last and says what is missing: a year
 * without a meeting is part of the story. Filtered, it has only what was found.
 */
export function timelineYears(
  meetings: readonly TimelineEntry[],
  isComplete: boolean,
): TimelineYear[] {
  const steps: TimelineStep[] = isComplete
    ? timelineSteps(meetings)
    : meetings.map((meeting) => ({ kind: 'meeting', meeting }));
  const first = meetings.at(0)?.year ?? 0;
  const last = meetings.at(-1)?.year ?? -1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .map((year) => ({ year, steps: steps.filter((_, at) => yearOf(steps, at) === year) }))
    .filter(({ steps: own }) => isComplete || own.length > 0);
}

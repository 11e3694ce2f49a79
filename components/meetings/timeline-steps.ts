import type { TimelineEntry } from '@/lib/meetings/view';

export type TimelineGap = { body: string; from: number; to: number };
export type TimelineStep =
  { kind: 'meeting'; meeting: TimelineEntry } | { kind: 'gap'; gap: TimelineGap };

const abbreviation = ({ short }: TimelineEntry) => short.replace(/ \d+$/, '');

/** Meetings in date order with every hole in the count of editions said where it is. */
export function timelineSteps(meetings: readonly TimelineEntry[]): TimelineStep[] {
  const last = new Map<string, number>();
  return meetings.flatMap((meeting) => {
    const before = last.get(meeting.body) ?? 0;
    last.set(meeting.body, meeting.edition);
    const step: TimelineStep = { kind: 'meeting', meeting };
    if (meeting.edition <= before + 1) return [step];
    const gap = { body: abbreviation(meeting), from: before + 1, to: meeting.edition - 1 };
    return [{ kind: 'gap' as const, gap }, step];
  });
}

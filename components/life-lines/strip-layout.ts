import { scaleUtc } from 'd3-scale';
import type { Span } from '@/lib/life-line/span';

type Placed = { span: Span; silence: number; label: string };
type Input = {
  steps: readonly Placed[];
  /** Last days of the ministers' meetings that were held, oldest first. */
  meetings: readonly string[];
  /** True if nothing was heard since the last step. */
  isSilentSince: boolean;
  /** The narrowest width at which it is shown; wider only moves everything further apart. */
  width: number;
};

/** Half of a target that a finger hits. */
export const REACH = 13;
const INSET = 20;
const LETTER = 7.6;
const YEAR = 46;
const SHORTEST = 4;
const intervals = [1, 2, 5, 10, 20, 50];

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
const newYear = (year: number) => day(`${String(year)}-01-01`);
const yearOf = (iso: string) => Number(iso.slice(0, 4));

/** How wide a label is at most. */
export const labelWidth = (label: string) =>
  label === '' ? 0 : Math.ceil(label.length * LETTER) + 4;

type Box = { from: number; to: number };
const isApart = (one: Box, other: Box) => one.to <= other.from || other.to <= one.from;

/** The lowest row in which nothing stands in the way. */
function freeRow(rows: Box[][], box: Box): number {
  const found = rows.findIndex((row) => row.every((one) => isApart(one, box)));
  return found === -1 ? rows.length : found;
}

/** On which side of its mark a label fits, clear of the days between which the step lies, and what it then takes up. */
function labelled(x: number, since: number, label: string, width: number) {
  const taken = REACH + labelWidth(label);
  if (label !== '' && x + taken <= width)
    return { side: 'right' as const, from: x - REACH, to: x + taken };
  if (label !== '' && since - taken >= 0)
    return { side: 'left' as const, from: since - taken, to: x + REACH };
  return { side: 'none' as const, from: x - REACH, to: x + REACH };
}

/** Whole years from the first step to the end of the record, at least a few of them. */
function period({ steps, meetings }: Input) {
  const days = [...steps.flatMap(({ span }) => [span.from, span.to]), ...meetings.slice(-1)].sort();
  const end = yearOf(days.at(-1) ?? '') + 1;
  return { start: Math.min(yearOf(days[0] ?? ''), end - SHORTEST), end };
}

/** Where everything of the strip stands, in pixels at its narrowest: marks true to time, rows counted from the axis. */
export function stripLayout(input: Input) {
  const { steps, meetings, isSilentSince, width } = input;
  const { start, end } = period(input);
  const x = scaleUtc([newYear(start), newYear(end)], [INSET, width - INSET]);
  const at = (iso: string) => x(day(iso));
  const rows: Box[][] = [];
  const marks = steps.map(({ span, label }) => {
    const mark = at(span.to);
    const since = at(span.from);
    const { side, from: labelFrom, to } = labelled(mark, since, label, width);
    const from = Math.min(labelFrom, since);
    const row = freeRow(rows, { from, to });
    (rows[row] ??= []).push({ from, to });
    return { x: mark, since, row, side, from, to };
  });
  const silences = steps.flatMap(({ span, silence }, index) => {
    const before = steps[index - 1];
    return silence > 0 && before
      ? [{ from: at(before.span.to), to: at(span.from), years: silence }]
      : [];
  });
  const last = steps.at(-1);
  const reached = meetings.at(-1);
  const pixelsAYear = (width - 2 * INSET) / (end - start);
  const interval = intervals.find((one) => one * pixelsAYear >= YEAR) ?? end - start;
  const years = Array.from({ length: end - start + 1 }, (_, index) => start + index);
  return {
    rows: rows.length,
    marks,
    silences,
    /** From the last step to the end of the record. */
    tail: isSilentSince && last && reached ? { from: at(last.span.to), to: at(reached) } : null,
    meetings: meetings.filter((iso) => yearOf(iso) >= start).map(at),
    years: years
      .filter((year) => year % interval === 0)
      .map((year) => ({ year, x: x(newYear(year)) })),
    axis: { from: x(newYear(start)), to: x(newYear(end)) },
    /** As far as the record reaches: what lies beyond on the axis has not come yet. */
    known: Math.max(...(reached ? [at(reached)] : []), ...marks.map((mark) => mark.x)),
  };
}

export type StripLayout = ReturnType<typeof stripLayout>;

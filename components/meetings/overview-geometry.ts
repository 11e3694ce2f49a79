import { scaleUtc } from 'd3-scale';
import type { TimelineEntry } from '@/lib/meetings/view';
import { timelineSteps, type TimelineGap } from './timeline-steps';

/** Per cent of the width: the overview stretches with the page, and what is drawn in it keeps its size. */
type Percent = number;
type Dated = { slug: string; start: string; year: number; isAnnounced: boolean };
type Period = { slug: string; startYear: number; endYear: number };

export type Mark<Meeting> = { meeting: Meeting; x: Percent };
export type Stretch = { x: Percent; width: Percent };

/** Names of cities hang to the left of their marks, so the first needs room before it. */
const LEFT = 5.5;
const RIGHT = 98.3;

/** What two marks in a lane keep between their middles: 24 px where the overview is narrowest, at 720 px. */
export const APART = 3.34;

const round = (percent: number): Percent => Math.round(percent * 100) / 100;
const stretch = (from: number, to: number): Stretch => ({
  x: round(from),
  width: round(to - from),
});

/** The moment for which an ISO date stands: a month or a year of which no day is known, for its middle. */
export function moment(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return (Date.UTC(year, 0) + Date.UTC(year + 1, 0)) / 2;
  if (day === undefined) return (Date.UTC(year, month - 1) + Date.UTC(year, month)) / 2;
  return Date.UTC(year, month - 1, day);
}

/** Places in the same order, none nearer to the one before than allowed and none beyond the end. */
export function spread(places: readonly number[], apart: number, end: number): number[] {
  const apartFrom: number[] = [];
  for (const place of places) {
    apartFrom.push(Math.max(place, (apartFrom.at(-1) ?? -Infinity) + apart));
  }
  return apartFrom.map((place, index) =>
    Math.min(place, end - (apartFrom.length - 1 - index) * apart),
  );
}

/** The scale of an overview of these meetings: from the first day of their first year to the last of them. */
export function overviewScale(meetings: readonly Dated[]) {
  const moments = meetings.map(({ start }) => moment(start));
  const years = meetings.map(({ year }) => year);
  const first = Math.min(...years);
  const last = Math.max(...years);
  const scale = scaleUtc()
    .domain([Date.UTC(first, 0), Math.max(...moments)])
    .range([LEFT, RIGHT]);
  const at = (time: number): Percent => Math.min(Math.max(scale(time), LEFT), 100);
  const atYear = (year: number): Percent => at(Date.UTC(year, 0));

  const allYears = Array.from({ length: last - first + 1 }, (_, index) => first + index);

  return {
    first,
    last,
    years: allYears.map((year) => ({ year, x: round(atYear(year)) })),

    /** One mark a meeting, in the order given: that of their dates. */
    marks<Meeting extends Dated>(lane: readonly Meeting[]): Mark<Meeting>[] {
      const places = spread(
        lane.map(({ start }) => at(moment(start))),
        APART,
        RIGHT,
      );
      return lane.map((meeting, index) => ({ meeting, x: round(places[index] ?? LEFT) }));
    },

    /** The periods that fall into the overview; one that runs on beyond its end stays open there. */
    periods<One extends Period>(periods: readonly One[]) {
      return periods
        .filter(({ startYear, endYear }) => startYear <= last && endYear >= first)
        .map((period) => ({
          period,
          isOpen: period.endYear > last,
          ...stretch(atYear(period.startYear), atYear(period.endYear + 1)),
        }));
    },

    /** The line through a lane: whole where years follow each other, with a hole for each that had no meeting. */
    spine(marks: readonly Mark<Dated>[]): { whole: Stretch[]; holes: Stretch[] } {
      const held = marks.filter(({ meeting }) => !meeting.isAnnounced);
      const from = held.at(0)?.x ?? LEFT;
      const to = held.at(-1)?.x ?? from;
      const isEmpty = (year: number) => !marks.some(({ meeting }) => meeting.year === year);
      const holes = allYears
        .filter(isEmpty)
        .map((year) => stretch(atYear(year), atYear(year + 1)))
        .filter(({ x, width }) => x > from && x + width < to);
      const starts = [from, ...holes.map(({ x, width }) => x + width)];
      const ends = [...holes.map(({ x }) => x), to];
      const toCome = stretch(to, marks.at(-1)?.x ?? to);
      return {
        whole: starts.map((start, index) => stretch(start, ends[index] ?? to)),
        holes: toCome.width > 0 ? [...holes, toCome] : holes,
      };
    },
  };
}

export type OverviewScale = ReturnType<typeof overviewScale>;

/** The stretches of a lane before editions that follow missing ones, each with what is missing there. */
export function laneGaps(
  marks: readonly Mark<TimelineEntry>[],
): (Stretch & { gap: TimelineGap })[] {
  return marks.flatMap(({ meeting, x }, index) => {
    const step = timelineSteps(marks.slice(0, index + 1).map((mark) => mark.meeting)).at(-2);
    if (step?.kind !== 'gap') return [];
    const before = marks.slice(0, index).findLast((mark) => mark.meeting.body === meeting.body);
    return [{ gap: step.gap, ...stretch(before?.x ?? LEFT, x) }];
  });
}

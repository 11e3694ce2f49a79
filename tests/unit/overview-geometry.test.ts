import { expect, test } from 'vitest';
import { laneGaps, moment, overviewScale, spread } from '@/components/meetings/overview-geometry';
import { listMasterplans } from '@/lib/masterplans/queries';
import { listMeetings } from '@/lib/meetings/queries';
import { timelineMeeting } from '../support/timeline-meeting';

/** The overview is drawn no narrower than this; a mark is 24 px wide and high. */
const NARROWEST = 720;
const MARK = 24;

const meetings = await listMeetings({}, 'vi');
const ministers = meetings.filter(({ level }) => level === 'ministers');
const officials = meetings.filter(({ level }) => level !== 'ministers');
const scale = overviewScale(ministers);
const lanes = { ministers, officials };

const pixels = (percent: number) => (percent * NARROWEST) / 100;

for (const [name, lane] of Object.entries(lanes)) {
  const marks = scale.marks(lane);

  test(`${name}: every mark stands inside the overview`, () => {
    const beyond = marks.filter(
      ({ x }) => pixels(x) < MARK / 2 || pixels(x) > NARROWEST - MARK / 2,
    );
    expect([marks.length, beyond]).toEqual([lane.length, []]);
  });

  test(`${name}: no two marks overlap where the overview is narrowest`, () => {
    const near = marks.slice(1).flatMap(({ meeting, x }, index) => {
      const apart = pixels(x - (marks[index]?.x ?? 0));
      return apart < MARK ? [`${meeting.slug} is ${String(apart)} px after the one before`] : [];
    });
    expect(near).toEqual([]);
  });

  test(`${name}: marks stand in the order of their dates, each in its own year`, () => {
    const starts = new Map(scale.years.map(({ year, x }) => [year, x]));
    const strayed = marks.filter(
      ({ meeting: { year }, x }) =>
        x < (starts.get(year) ?? 0) || x >= (starts.get(year + 1) ?? 100),
    );
    expect(strayed.map(({ meeting }) => meeting.slug)).toEqual([]);
    expect(marks.map(({ meeting }) => meeting.slug)).toEqual(lane.map(({ slug }) => slug));
  });
}

test('a month or a year of which no day is known stands in its middle', () => {
  expect(new Date(moment('2011')).toISOString()).toBe('2011-07-02T12:00:00.000Z');
  expect(new Date(moment('2027-01')).toISOString()).toBe('2027-01-16T12:00:00.000Z');
  expect(new Date(moment('2015-01-23')).toISOString()).toBe('2015-01-23T00:00:00.000Z');
});

test('where there is room, marks stay at their dates', () => {
  expect(spread([10, 20, 30], 5, 40)).toEqual([10, 20, 30]);
});

test('where there is none, they make room for each other and stay inside', () => {
  expect(spread([10, 11, 39, 40, 40], 5, 40)).toEqual([10, 15, 30, 35, 40]);
});

test('years without a meeting are holes in the spine, and so is the way to the announced one', () => {
  const { whole, holes } = scale.spine(scale.marks(ministers));
  const of = (year: number) => scale.years.find((one) => one.year === year)?.x;
  const held = ministers.findLast(({ isAnnounced }) => !isAnnounced);
  const last = scale.marks(ministers).find(({ meeting }) => meeting === held)?.x;
  expect(holes.map(({ x }) => x)).toEqual([of(2010), of(2014), of(2020), last]);
  for (const hole of holes) {
    const covered = whole.filter(
      ({ x, width }) => x < hole.x + hole.width - 0.02 && x + width > hole.x + 0.02,
    );
    expect(covered).toEqual([]);
  }
});

test('editions of which no source was found are a stretch before the next one', () => {
  const lane = [timelineMeeting('ADGSOM', 1, 2021), timelineMeeting('ADGSOM', 6, 2026)];
  const marks = scale.marks(lane);
  const [first, last] = marks.map(({ x }) => x);
  const [missing, ...others] = laneGaps(marks);
  expect([missing?.gap, missing?.x, others]).toEqual([
    { body: 'ADGSOM', from: 2, to: 5 },
    first,
    [],
  ]);
  expect(missing?.width).toBeCloseTo((last ?? 0) - (first ?? 0), 5);
});

test('the masterplans follow each other, and the one that runs on ends open at the edge', async () => {
  const bars = scale.periods(await listMasterplans('vi'));
  expect(bars.length).toBeGreaterThan(1);
  bars.forEach(({ x, width, isOpen }, index) => {
    const next = bars[index + 1];
    expect(isOpen).toBe(!next);
    expect(x + width).toBeCloseTo(next ? next.x : 100, 1);
  });
});

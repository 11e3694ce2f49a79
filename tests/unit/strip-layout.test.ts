import { describe, expect, test } from 'vitest';
import { drawings } from '@/components/life-lines/drawings';
import { REACH, labelWidth, stripLayout } from '@/components/life-lines/strip-layout';
import { dateSpan, fullYears } from '@/lib/life-line/span';

const MEETINGS = [
  '2021-01-22',
  '2022-01-28',
  '2023-02-10',
  '2024-02-02',
  '2025-01-17',
  '2026-01-16',
];

/** Steps as a life line gives them, from their dates. */
function steps(dates: string[], label = 'Endorsed') {
  const spans = dates.flatMap((date) => dateSpan(date) ?? []);
  return spans.map((span, index) => {
    const before = spans[index - 1];
    const years = before ? fullYears(before.to, span.from) : 0;
    return { span, label, silence: years >= 2 ? years : 0 };
  });
}

type Given = { dates: string[]; label?: string; isSilentSince?: boolean };

function layoutOf({ dates, label, isSilentSince = false }: Given, width: number) {
  return stripLayout({ steps: steps(dates, label), meetings: MEETINGS, isSilentSince, width });
}

const aMonth = (count: number) => Array.from({ length: count }, (_, index) => index);
const lives: (Given & { name: string })[] = [
  { name: 'one step', dates: ['2023-02-10'] },
  { name: 'one step, at the end of the record', dates: ['2026-01-16'] },
  { name: 'twenty steps on one day', dates: aMonth(20).map(() => '2023-02-10') },
  {
    name: 'twenty steps, one a year',
    dates: aMonth(20).map((year) => `${String(2001 + year)}-09-30`),
  },
  {
    name: 'a month, a year and either of two days',
    dates: ['2012-11-15/2012-11-16', '2023-08', '2024'],
  },
  { name: 'a step of 1967', dates: ['1967-08-08', '2026-01-16'] },
  { name: 'a step after the record', dates: ['2026-01-16', '2026-11', '2027-01'] },
  {
    name: 'labels wider than the drawing',
    dates: ['2023-02-10', '2023-03'],
    label: 'w'.repeat(99),
  },
];

describe.each(drawings)('drawn for $width px', ({ width }) => {
  test.each(lives)('$name: everything stands inside the drawing', (life) => {
    const { marks, years, meetings, axis } = layoutOf(life, width);
    expect(marks).toHaveLength(life.dates.length);
    for (const { from, to, x, since } of marks) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(width);
      expect(x - REACH).toBeGreaterThanOrEqual(0);
      expect(x + REACH).toBeLessThanOrEqual(width);
      expect(since).toBeGreaterThanOrEqual(axis.from);
      expect(since).toBeLessThanOrEqual(x);
    }
    for (const { x } of years) {
      expect(x - labelWidth('2026') / 2).toBeGreaterThanOrEqual(0);
      expect(x + labelWidth('2026') / 2).toBeLessThanOrEqual(width);
    }
    for (const x of meetings) expect(x).toBeLessThanOrEqual(axis.to);
  });

  test.each(lives)('$name: no mark and no label covers another', (life) => {
    const { marks, rows } = layoutOf(life, width);
    for (let row = 0; row < rows; row += 1) {
      const boxes = marks.filter((mark) => mark.row === row).sort((a, b) => a.from - b.from);
      expect(boxes.length).toBeGreaterThan(0);
      boxes.slice(1).forEach(({ from }, index) => {
        expect(from).toBeGreaterThanOrEqual(boxes[index]?.to ?? Infinity);
      });
    }
  });

  test.each(lives)('$name: steps keep their order, and years do not touch', (life) => {
    const { marks, years } = layoutOf(life, width);
    const places = marks.map(({ x }) => x);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    years.slice(1).forEach(({ x }, index) => {
      expect(x - (years[index]?.x ?? Infinity)).toBeGreaterThanOrEqual(labelWidth('2026'));
    });
  });

  test('twice the time is twice the way', () => {
    const { marks } = layoutOf({ dates: ['2021-01-01', '2022-01-01', '2024-01-01'] }, width);
    const [first = 0, second = 0, third = 0] = marks.map(({ x }) => x);
    expect((third - second) / (second - first)).toBeCloseTo(730 / 365, 3);
  });
});

test('a label that fits on no side is left out, and its mark is not', () => {
  const { marks } = layoutOf({ dates: ['2023-02-10'], label: 'w'.repeat(99) }, 288);
  expect(marks.map(({ side }) => side)).toEqual(['none']);
});

test('the last step has its label on the left where there is no room on the right', () => {
  const { marks } = layoutOf({ dates: ['2021-01-22', '2026-12-20'] }, 288);
  expect(marks.map(({ side }) => side)).toEqual(['right', 'left']);
});

test('what happened in an unknown month of a year lies on the whole year', () => {
  const [mark] = layoutOf({ dates: ['2024'] }, 720).marks;
  const [day] = layoutOf({ dates: ['2024-12-31'] }, 720).marks;
  expect(mark?.x).toBe(day?.x);
  expect(mark?.since).toBeLessThan(mark?.x ?? 0);
});

test('no other mark stands on the days between which a step lies', () => {
  const { marks } = layoutOf({ dates: ['2024-02-02', '2024'] }, 720);
  expect(marks.map(({ row }) => row)).toEqual([0, 1]);
});

test('two years without a step are a silence, one is not', () => {
  const { silences, marks } = layoutOf({ dates: ['2021-01-22', '2022-02-28', '2025-01-17'] }, 720);
  expect(silences).toEqual([{ from: marks[1]?.x, to: marks[2]?.x, years: 2 }]);
});

test('where nothing was heard since the last step, the line is broken up to the latest meeting', () => {
  const { tail, meetings, marks } = layoutOf({ dates: ['2023-02-10'], isSilentSince: true }, 720);
  expect(tail).toEqual({ from: marks[0]?.x, to: meetings.at(-1) });
  expect(layoutOf({ dates: ['2023-02-10'] }, 720).tail).toBeNull();
});

test('a label on the left keeps clear of the days between which its step lies', () => {
  const [mark] = layoutOf({ dates: ['2026-11'] }, 720).marks;
  expect(mark?.side).toBe('left');
  expect(mark?.from).toBe((mark?.since ?? 0) - REACH - labelWidth('Endorsed'));
});

test('the axis is known as far as the last step or the latest meeting, whichever is later', () => {
  const early = layoutOf({ dates: ['2023-02-10'], isSilentSince: true }, 720);
  expect(early.known).toBe(early.tail?.to);
  expect(early.known).toBeLessThan(early.axis.to);
  const late = layoutOf({ dates: ['2026-11'] }, 720);
  expect(late.known).toBe(late.marks[0]?.x);
});

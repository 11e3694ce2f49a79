import { expect, test } from 'vitest';
import { timelineYears } from '@/components/meetings/timeline-years';
import { timelineMeeting } from '../support/timeline-meeting';

const meetings = [timelineMeeting('ADGMIN', 1, 2021), timelineMeeting('ADGMIN', 3, 2023)];

const seen = (isComplete: boolean) =>
  timelineYears(meetings, isComplete).map(({ year, steps }) => [
    year,
    ...steps.map((step) => (step.kind === 'meeting' ? step.meeting.short : 'gap')),
  ]);

test('the complete timeline keeps a year without a meeting, and says a gap before the meeting that shows it', () => {
  expect(seen(true)).toEqual([[2021, 'ADGMIN 1'], [2022], [2023, 'gap', 'ADGMIN 3']]);
});

test('a filtered timeline has only the years in which something was found, and no gaps', () => {
  expect(seen(false)).toEqual([
    [2021, 'ADGMIN 1'],
    [2023, 'ADGMIN 3'],
  ]);
});

test('no meeting, no year', () => {
  expect(timelineYears([], true)).toEqual([]);
});

import { expect, test } from 'vitest';
import { timelineSteps } from '@/components/meetings/timeline-steps';
import type { TimelineEntry } from '@/lib/meetings/view';
import { timelineMeeting as meeting } from '../support/timeline-meeting';

/** Steps as a reader sees them: "ADGMIN 3" for a meeting, "ADGMIN 1–2?" for a gap. */
function seen(...meetings: TimelineEntry[]): string[] {
  return timelineSteps(meetings).map((step) =>
    step.kind === 'meeting'
      ? step.meeting.short
      : `${step.gap.body} ${String(step.gap.from)}–${String(step.gap.to)}?`,
  );
}

test('editions in an unbroken row have no gap', () => {
  expect(seen(meeting('ADGMIN', 1, 2021), meeting('ADGMIN', 2, 2022))).toEqual([
    'ADGMIN 1',
    'ADGMIN 2',
  ]);
});

test('editions missing from the record are a gap before the next one', () => {
  expect(seen(meeting('ADGMIN', 1, 2021), meeting('ADGMIN', 4, 2024))).toEqual([
    'ADGMIN 1',
    'ADGMIN 2–3?',
    'ADGMIN 4',
  ]);
});

test('one missing edition is a gap of one', () => {
  expect(seen(meeting('ADGMIN', 1, 2021), meeting('ADGMIN', 3, 2023))).toContain('ADGMIN 2–2?');
});

test('editions before the first on record are a gap', () => {
  expect(seen(meeting('TELMIN', 19, 2019))).toEqual(['TELMIN 1–18?', 'TELMIN 19']);
});

test('each body is counted for itself', () => {
  const row = [meeting('ADGMIN', 1, 2021), meeting('ADGSOM', 1, 2021), meeting('ADGMIN', 2, 2022)];
  expect(seen(...row)).toEqual(['ADGMIN 1', 'ADGSOM 1', 'ADGMIN 2']);
});

test('no meeting, no step', () => {
  expect(timelineSteps([])).toEqual([]);
});

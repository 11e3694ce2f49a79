import { expect, test } from 'vitest';
import { formatMeetingDates, type DateKnowledge } from '@/lib/meetings/dates';

const day = { start: '2015-01-23', end: '2015-01-23' };

test.each<[DateKnowledge, string, string]>([
  ['all', '23 tháng 1, 2015', '23 January 2015'],
  [
    'first',
    'từ 23 tháng 1, 2015, ngày cuối chưa rõ',
    'from 23 January 2015; last day not established',
  ],
  [
    'last',
    'đến 23 tháng 1, 2015, ngày đầu chưa rõ',
    'until 23 January 2015; first day not established',
  ],
  ['one', '23 tháng 1, 2015; các ngày khác chưa rõ', '23 January 2015; other days not established'],
])('where %s of its days are known, a meeting says so', (known, vi, en) => {
  expect(formatMeetingDates({ ...day, known }, 'vi')).toBe(vi);
  expect(formatMeetingDates({ ...day, known }, 'en')).toBe(en);
});

test.each<[string, DateKnowledge, string]>([
  ['2011', 'about', '2011; days not established'],
  ['2015-01', 'about', 'January 2015; days not established'],
  ['2027-01', 'planned', 'January 2027'],
])('%s, %s, claims no day', (date, known, en) => {
  expect(formatMeetingDates({ start: date, end: date, known }, 'en')).toBe(en);
});

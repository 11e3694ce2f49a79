import { describe, expect, test } from 'vitest';
import { formatDate, formatDateRange, sortableDate, yearOf } from '@/lib/dates';

describe('a date is written as exactly as it is known', () => {
  test.each([
    ['vi', '2026-01-16', '16 tháng 1, 2026'],
    ['en', '2026-01-16', '16 January 2026'],
    ['vi', '2026-01', 'tháng 1 năm 2026'],
    ['en', '2026-01', 'January 2026'],
    ['vi', '2026', '2026'],
    ['en', '2026', '2026'],
    ['vi', '2012-11-15/2012-11-16', '15 hoặc 16 tháng 11, 2012'],
    ['en', '2012-11-15/2012-11-16', '15 or 16 November 2012'],
    ['vi', '2017-11-30/2017-12-01', '30 tháng 11, 2017 hoặc 1 tháng 12, 2017'],
    ['en', '2017-11-30/2017-12-01', '30 November 2017 or 1 December 2017'],
  ] as const)('%s: %s', (locale, date, written) => {
    expect(formatDate(date, locale)).toBe(written);
  });
});

/** Intl puts thin spaces around a dash; how wide a space is does not matter here. */
const withPlainSpaces = (text: string) => text.replaceAll(/\s/gu, ' ');

describe('a range says what both days share once', () => {
  test.each([
    ['vi', '2026-01-15', '2026-01-16', '15–16 tháng 1, 2026'],
    ['en', '2026-01-15', '2026-01-16', '15–16 January 2026'],
    ['vi', '2023-01-31', '2023-02-02', '31 tháng 1 – 2 tháng 2, 2023'],
    ['en', '2023-01-31', '2023-02-02', '31 January – 2 February 2023'],
    ['vi', '2023-12-31', '2024-01-02', '31 tháng 12, 2023 – 2 tháng 1, 2024'],
    ['en', '2023-12-31', '2024-01-02', '31 December 2023 – 2 January 2024'],
    ['vi', '2027-01', '2027-02', 'tháng 1 – tháng 2 năm 2027'],
    ['en', '2027-01', '2027-02', 'January – February 2027'],
  ] as const)('%s: %s to %s', (locale, start, end, written) => {
    expect(withPlainSpaces(formatDateRange(start, end, locale))).toBe(written);
  });

  test('one day is no range', () => {
    expect(formatDateRange('2026-01-16', '2026-01-16', 'en')).toBe('16 January 2026');
  });
});

test.each(['2026-01-16', '2026-01', '2026'])('%s is in 2026', (date) => {
  expect(yearOf(date)).toBe(2026);
});

test('in order of time a month or a year comes after the days known in it', () => {
  const dates = ['2024', '2024-02-01', '2025-01-17', '2024-02', '2023', '2012-11-15/2012-11-16'];
  expect(dates.sort((a, b) => (sortableDate(a) < sortableDate(b) ? -1 : 1))).toEqual([
    '2012-11-15/2012-11-16',
    '2023',
    '2024-02-01',
    '2024-02',
    '2024',
    '2025-01-17',
  ]);
});

test('what has no date has none to sort by', () => {
  expect(sortableDate('')).toBe('');
});

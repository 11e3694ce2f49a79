import { formatDate, formatDateRange } from '../dates';
import type { Locale } from '../i18n/schema';

/** How much of a meeting's days is established: all, the first, the last, one of them, a month or year, or only a plan. */
export const dateKnowledge = ['all', 'first', 'last', 'one', 'about', 'planned'] as const;
export type DateKnowledge = (typeof dateKnowledge)[number];

export type KnownDates = { start: string; end: string; known: DateKnowledge };

const words = {
  first: { vi: 'từ {date}, ngày cuối chưa rõ', en: 'from {date}; last day not established' },
  last: { vi: 'đến {date}, ngày đầu chưa rõ', en: 'until {date}; first day not established' },
  one: { vi: '{date}; các ngày khác chưa rõ', en: '{date}; other days not established' },
  about: { vi: '{date}, chưa rõ ngày', en: '{date}; days not established' },
} as const;

/** A meeting's days in words, saying what of them is not established. */
export function formatMeetingDates({ start, end, known }: KnownDates, locale: Locale): string {
  if (known === 'all') return formatDateRange(start, end, locale);
  const date = formatDate(start, locale);
  return known === 'planned' ? date : words[known][locale].replace('{date}', date);
}

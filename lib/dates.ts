import type { Locale } from './i18n/schema';

const tags = { vi: 'vi', en: 'en-GB' } as const satisfies Record<Locale, string>;
const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

function formatter(locale: Locale, date: string): Intl.DateTimeFormat {
  if (date.length === 4)
    return new Intl.DateTimeFormat(tags[locale], { year: 'numeric', timeZone: 'UTC' });
  if (date.length === 7) {
    return new Intl.DateTimeFormat(tags[locale], {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
  }
  return new Intl.DateTimeFormat(tags[locale], day);
}

/** A day, month or year (ISO, as exact as it is known) as the language writes it: "16 tháng 1, 2026". */
export function formatDate(date: string, locale: Locale): string {
  return formatter(locale, date).format(new Date(date));
}

/** Two ISO dates as one range, without repeating what they share: "15–16 January 2026". */
export function formatDateRange(start: string, end: string, locale: Locale): string {
  if (start === end) return formatDate(start, locale);
  return formatter(locale, start)
    .formatRange(new Date(start), new Date(end))
    .replace(/^(\d+)\s–\s(\d+ )/u, '$1–$2');
}

/** The year of an ISO date. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

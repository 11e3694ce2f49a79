import type { Locale } from './i18n/schema';

const tags = { vi: 'vi', en: 'en-GB' } as const satisfies Record<Locale, string>;
const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const year = { year: 'numeric', timeZone: 'UTC' } as const;

/** One formatter for each length of an ISO date: making one takes longer than formatting a page of dates. */
const formattersOf = (tag: string) => ({
  4: new Intl.DateTimeFormat(tag, year),
  7: new Intl.DateTimeFormat(tag, month),
  10: new Intl.DateTimeFormat(tag, day),
});
const formatters = { vi: formattersOf(tags.vi), en: formattersOf(tags.en) };

function formatter(locale: Locale, date: string): Intl.DateTimeFormat {
  const known = formatters[locale];
  if (date.length === 4) return known[4];
  return date.length === 7 ? known[7] : known[10];
}

const one = (date: string, locale: Locale) => formatter(locale, date).format(new Date(date));

/** Two days of which it was one, without repeating the month they share: "15 or 16 November 2012". */
function eitherDay(first: string, second: string, locale: Locale): string {
  const sharesMonth = first.slice(0, 7) === second.slice(0, 7);
  return new Intl.ListFormat(tags[locale], { type: 'disjunction' }).format([
    sharesMonth ? String(Number(first.slice(8))) : one(first, locale),
    one(second, locale),
  ]);
}

/**
 * A day, month or year (ISO, as exact as it is known) as the language writes it: "16 tháng 1, 2026". Two days with a
 * slash between them are days of which it was one.
 */
export function formatDate(date: string, locale: Locale): string {
  const [first = '', second] = date.split('/');
  return second === undefined ? one(first, locale) : eitherDay(first, second, locale);
}

/** A date to sort by: a month or a year comes after the days that are known in it, as its own days may be any. */
export function sortableDate(date: string): string {
  const latest = date.split('/').at(-1) ?? '';
  return latest === '' ? '' : `${latest}${'-99-99'.slice(latest.length - 4)}`;
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

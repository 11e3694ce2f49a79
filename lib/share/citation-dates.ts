import { formatDate } from '../dates';
import type { Locale } from '../i18n/schema';

/** A date as CSL-JSON has it: year, then month and day as far as they are known. */
export type CslDate = { 'date-parts': number[][] };

const tags = { vi: 'vi', en: 'en-US' } as const satisfies Record<Locale, string>;

/** An ISO date for CSL-JSON. Of two days of which it was one, only what they share: a reference holds one date. */
export function cslDate(date: string): CslDate {
  const [first = '', second = first] = date.split('/');
  const others = second.split('-');
  const parts = first.split('-');
  const differs = parts.findIndex((part, at) => part !== others[at]);
  return { 'date-parts': [parts.slice(0, differs < 0 ? undefined : differs).map(Number)] };
}

/** The same date as ISO writes it, with another sign between its parts if need be. */
export function isoDate({ 'date-parts': [parts = []] }: CslDate, sign = '-'): string {
  return parts.map((part) => String(part).padStart(2, '0')).join(sign);
}

/** The same date in running text: "16 January 2026", "ngày 16 tháng 1, 2026". */
export function dateInText(date: CslDate, locale: Locale): string {
  const iso = isoDate(date);
  const text = formatDate(iso, locale);
  return locale === 'vi' && iso.length > 'YYYY-MM'.length ? `ngày ${text}` : text;
}

/** The same date as APA has it in brackets: "2026, January 16". */
export function apaDate(date: CslDate, locale: Locale): string {
  const {
    'date-parts': [[year, ...rest] = []],
  } = date;
  if (rest.length === 0) return String(year);
  const format = new Intl.DateTimeFormat(tags[locale], {
    month: 'long',
    ...(rest.length > 1 && { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return `${String(year)}, ${format.format(new Date(isoDate(date)))}`;
}

/** The day of access as APA has it: "November 22, 2026". */
export function apaAccess(date: CslDate, locale: Locale): string {
  if (locale === 'vi') return formatDate(isoDate(date), locale);
  const format = new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(isoDate(date)));
}

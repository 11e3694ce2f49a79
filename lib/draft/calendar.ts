/** A day as a text gives it; the year may be missing. */
export type Day = { day: number; month: number; year?: number };
/** One day or a run of days, with its place in the text. */
export type DayMention = { first: Day; last: Day; start: number; end: number };

const TO = String.raw`\s*(?:-|–|—|đến|tới|và|,)\s*(?:hết\s+)?(?:ngày\s+)?`;
const MONTH = String.raw`(?:\s*[/.-]\s*|\s+tháng\s+)`;
const YEAR = String.raw`(?:(?:\s*[/.-]\s*|\s+năm\s+|\s*,\s*)(?<year>(?:19|20)\d\d))?`;
const FREE = String.raw`(?<![\d/.,:-])(?<!thứ\s)`;
const END = String.raw`(?![\d/]|[.,-]\d)`;
const pattern = (text: string) => new RegExp(FREE + text + YEAR + END, 'giu');

/** Two full days, two days of one month, one day: the longer form first. */
const FORMS = [
  pattern(
    String.raw`(?<d1>\d{1,2})${MONTH}(?<m1>\d{1,2})(?:\s*/\s*\d{4})?${TO}(?<d2>\d{1,2})${MONTH}(?<m2>\d{1,2})`,
  ),
  pattern(String.raw`(?<d1>\d{1,2})${TO}(?<d2>\d{1,2})${MONTH}(?<m2>\d{1,2})`),
  pattern(String.raw`(?<d2>\d{1,2})${MONTH}(?<m2>\d{1,2})`),
];

/** Without a year, "3/4" or "5-10" is a day only after a word that says so. */
const DAY_WORD = /(?:ngày|sáng|trưa|chiều|tối|đến|từ|hôm|nay|qua|vào|và|hai|[(,])\s*$/iu;

function isDay({ day, month, year = 2000 }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function mention(text: string, match: RegExpMatchArray): DayMention[] {
  const { d1, m1, d2, m2, year } = match.groups ?? {};
  const start = match.index ?? 0;
  const withYear = year === undefined ? {} : { year: Number(year) };
  const last = { day: Number(d2), month: Number(m2), ...withYear };
  const first = d1 ? { day: Number(d1), month: Number(m1 ?? m2), ...withYear } : last;
  if (!isDay(first) || !isDay(last)) return [];
  const isNamed = year !== undefined || /tháng/iu.test(match[0]);
  if (!isNamed && !DAY_WORD.test(text.slice(0, start))) return [];
  return [{ first, last, start, end: start + match[0].length }];
}

/** The days that a text names, in order; a day is read once, in its longest form. */
export function daysIn(text: string): DayMention[] {
  const found: DayMention[] = [];
  for (const form of FORMS) {
    for (const match of text.matchAll(form)) {
      const [one] = mention(text, match);
      const isFree = one && found.every(({ start, end }) => one.end <= start || end <= one.start);
      if (one && isFree) found.push(one);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The day as YYYY-MM-DD, once its year is known. */
export function isoDay({ day, month }: Day, year: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(year)}-${two(month)}-${two(day)}`;
}

/** The year of a day named without one in a text of that date: the year that brings it nearest. */
export function nearestYear(day: Day, published: string): number {
  const year = Number(published.slice(0, 4));
  const distance = (candidate: number) =>
    Math.abs(Date.parse(isoDay(day, candidate)) - Date.parse(published));
  return [year, year - 1, year + 1].reduce((best, candidate) =>
    distance(candidate) < distance(best) ? candidate : best,
  );
}

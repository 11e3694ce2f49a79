import { daysIn, isoDay } from './calendar';

/** What a short dated line says: its day, whether it looks like the clock of a page, and the words left over. */
export type DateLine = { date: string; isClock: boolean; rest: string };

const MOST_WORDS = 14;
const TIME = /\d{1,2}\s*(?::\s*\d{2}){1,2}(?:\s*[AP]M)?|\d{1,2}\s*(?:giờ|h)\s*\d{2}/giu;
const SECONDS = /\d{1,2}:\d{2}:\d{2}/u;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
const ISO = /(?<!\d)((?:19|20)\d\d)-(\d{2})-(\d{2})(?!\d)/gu;
const DATE_WORDS =
  /thứ\s*(?:hai|ba|tư|năm|sáu|bảy|[2-7])(?![\p{L}\d])|chủ nhật|ngày đăng|đăng ngày|đăng lúc|cập nhật(?: lúc)?|xuất bản|ngày|lúc|gmt\s*\+?\s*\d+|\(gmt[^)]*\)/giu;

type Dated = { date: string; start: number; end: number };

function datesIn(line: string): Dated[] {
  const iso = Array.from(line.matchAll(ISO), ({ index, 0: date }) => ({
    date,
    start: index,
    end: index + date.length,
  }));
  const written = daysIn(line).flatMap(({ last, start, end }) =>
    last.year === undefined ? [] : [{ date: isoDay(last, last.year), start, end }],
  );
  return [...iso, ...written];
}

function without(line: string, parts: Dated[]): string {
  const cut = [...parts]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, line);
  return cut
    .replace(TIME, ' ')
    .replace(DATE_WORDS, ' ')
    .replace(/[|/,:•·–—-]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether a short line is a time with a year, in whatever order a page's clock prints it. */
export function looksLikeClock(line: string): boolean {
  return line.split(/\s+/u).length <= MOST_WORDS && /\d{1,2}:\d{2}/u.test(line) && YEAR.test(line);
}

/** Reads a short line that holds a full date, as press pages print it near the title; null for any other line. */
export function readDateLine(line: string): DateLine | null {
  if (line.split(/\s+/u).length > MOST_WORDS || /[.!?]$/u.test(line)) return null;
  const dates = datesIn(line);
  const [first] = dates;
  if (!first) return null;
  const rest = without(line, dates);
  if (rest.split(' ').length > 6) return null;
  const isClock = SECONDS.test(line) || dates.some(({ date }) => date !== first.date);
  return { date: first.date, isClock, rest };
}

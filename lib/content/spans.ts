import type { DeclarationContent } from '../declarations/schema';
import type { MeetingContent } from '../meetings/schema';

/** The earliest and the latest day that something may have been, both as YYYY-MM-DD. */
export type Span = { from: string; to: string };

/** The days a date may mean: one day, or all of a month or a year. */
export function spanOfDate(date: string): Span {
  if (date.length === 10) return { from: date, to: date };
  return date.length === 7
    ? { from: `${date}-01`, to: `${date}-31` }
    : { from: `${date}-01-01`, to: `${date}-12-31` };
}

/** The days a meeting may have met, with the days of its week where not all are established. */
export function spanOfMeeting({ days, day, about, planned, week }: MeetingContent['dates']): Span {
  if (days) return { from: days.start, to: days.end };
  if (week) return { from: week.start, to: week.end };
  if (!day) return spanOfDate(about ?? planned ?? '');
  const month = spanOfDate(day.date.slice(0, 7));
  return {
    from: day.which === 'first' ? day.date : month.from,
    to: day.which === 'last' ? day.date : month.to,
  };
}

/** The days on which a declaration may have been adopted. */
export function spanOfAdoption(date: DeclarationContent['date']): Span {
  if (typeof date === 'string') return spanOfDate(date);
  const [first, second] = date.oneOf;
  return first <= second ? { from: first, to: second } : { from: second, to: first };
}

/** Whether one span is over before the other begins. */
export function isBefore(one: Span, other: Span): boolean {
  return one.to < other.from;
}

/** A span as an editor reads it: 2026-01-15 to 2026-01-16. */
export function spanText({ from, to }: Span): string {
  return from === to ? from : `${from} to ${to}`;
}

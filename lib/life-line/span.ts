/** The first and the last day that a date can mean. */
export type Span = { from: string; to: string };

const lastDayOfMonth = (month: string) =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0))
    .toISOString()
    .slice(0, 10);

/** The days that an ISO day, month, year or "either/or" of two days can mean; null where there is no date. */
export function dateSpan(date: string): Span | null {
  const [first = '', second] = date.split('/');
  if (first === '') return null;
  if (second !== undefined) return { from: first, to: second };
  if (first.length === 4) return { from: `${first}-01-01`, to: `${first}-12-31` };
  if (first.length === 7) return { from: `${first}-01`, to: lastDayOfMonth(first) };
  return { from: first, to: first };
}

/** The full years between two days, the earlier one first. */
export function fullYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

const format = new Intl.DateTimeFormat('en', {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  timeZone: 'Asia/Ho_Chi_Minh',
});

/** The day it is in Ha Noi, as YYYY-MM-DD: when a text that is being cited was read. */
export function accessDate(now = new Date()): string {
  const parts = format.formatToParts(now);
  return (['year', 'month', 'day'] as const)
    .map((wanted) => parts.find(({ type }) => type === wanted)?.value)
    .join('-');
}

import type { TimelineEntry } from '@/lib/meetings/view';

/** A meeting as the timeline knows it, held in January of a year unless told otherwise. */
export function timelineMeeting(
  abbreviation: string,
  edition: number,
  year: number,
  told: Partial<TimelineEntry> = {},
): TimelineEntry {
  const body = abbreviation.toLowerCase();
  return {
    slug: `${body}-${String(edition)}-${String(year)}`,
    short: `${abbreviation} ${String(edition)}`,
    body,
    edition,
    city: 'Ha Noi',
    country: 'VN',
    year,
    start: `${String(year)}-01-15`,
    end: `${String(year)}-01-16`,
    known: 'all',
    isAnnounced: false,
    level: 'ministers',
    week: null,
    site: null,
    mode: null,
    motto: null,
    prepares: null,
    preparedBy: [],
    declarations: [],
    outcomeCount: 0,
    gapCount: 0,
    ...told,
  };
}

import type { Locale } from '../i18n/schema';
import { meetingLabel, type MeetingRow } from '../statements/labels';

type Theme = { slug: string; name: string };
type Mention = { theme: string; meeting: string; statement: string };

/** A table of themes by meetings; each cell counts the clauses, reported topics and outcomes that took the theme up. */
export function themeMatrix(
  themes: Theme[],
  meetings: MeetingRow[],
  mentions: Mention[],
  locale: Locale,
) {
  const columns = meetings.filter(({ slug }) => mentions.some(({ meeting }) => meeting === slug));
  const isShown = new Set(columns.map(({ slug }) => slug));
  const shown = mentions.filter(({ meeting }) => isShown.has(meeting));
  const count = (theme: string, meeting: string) =>
    shown.filter((one) => one.theme === theme && one.meeting === meeting).length;
  return {
    /** A statement on two themes stands in two rows, and is one in the sum of its column. */
    meetings: columns.map((row) => ({
      ...meetingLabel(row, locale),
      total: new Set(
        shown.flatMap(({ meeting, statement }) => (meeting === row.slug ? [statement] : [])),
      ).size,
    })),
    total: new Set(shown.map(({ statement }) => statement)).size,
    rows: themes.map(({ slug, name }) => ({
      slug,
      name,
      total: shown.filter(({ theme }) => theme === slug).length,
      counts: columns.map((meeting) => count(slug, meeting.slug)),
    })),
  };
}

export type ThemeMatrix = ReturnType<typeof themeMatrix>;

/** The least count of each step of shading, from the lightest to the darkest. */
export const shadingSteps = [1, 2, 4, 7] as const;

/** How dark a cell is: 0 where nothing was said, up to the number of steps. */
export function shadeOf(count: number): number {
  return shadingSteps.filter((least) => count >= least).length;
}

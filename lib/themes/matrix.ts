import type { Locale } from '../i18n/schema';
import { meetingLabel, type MeetingRow } from '../statements/labels';

type Theme = { slug: string; name: string };
type Mention = { theme: string; meeting: string };

/** A table of themes by meetings; each cell counts the clauses and outcomes that took the theme up. */
export function themeMatrix(
  themes: Theme[],
  meetings: MeetingRow[],
  mentions: Mention[],
  locale: Locale,
) {
  const count = (theme: string, meeting: string) =>
    mentions.filter((one) => one.theme === theme && one.meeting === meeting).length;
  const columns = meetings.filter(({ slug }) => mentions.some(({ meeting }) => meeting === slug));
  return {
    meetings: columns.map((row) => meetingLabel(row, locale)),
    rows: themes.map(({ slug, name }) => ({
      slug,
      name,
      counts: columns.map((meeting) => count(slug, meeting.slug)),
    })),
  };
}

export type ThemeMatrix = ReturnType<typeof themeMatrix>;

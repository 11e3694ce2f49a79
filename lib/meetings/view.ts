import { inLocale, isPublishedIn, lines } from '../i18n/localized';
import type { Locale } from '../i18n/schema';
import { meetingLabel, type MeetingRow } from '../statements/labels';
import { bodyLabel, meetingLabel as meetingLabelFields } from '../statements/select';
import { statementView, type StatementRow } from '../statements/view';

/** What the timeline shows of a meeting. */
export const timelineFields = {
  ...meetingLabelFields,
  weekStart: true,
  weekEnd: true,
  siteVi: true,
  siteEn: true,
  mode: true,
  mottoVi: true,
  mottoEn: true,
  mottoIn: true,
  body: { select: { ...bodyLabel, level: true } },
  prepares: { select: meetingLabelFields },
  preparedBy: { select: meetingLabelFields },
  declarations: {
    select: { slug: true, titleVi: true, titleEn: true, shortVi: true, shortEn: true },
  },
  gapsVi: true,
  gapsEn: true,
  _count: { select: { statements: { where: { kind: 'outcome' } } } },
} as const;

type TimelineRow = MeetingRow & {
  weekStart: string | null;
  weekEnd: string | null;
  siteVi: string | null;
  siteEn: string | null;
  mode: string | null;
  mottoVi: string | null;
  mottoEn: string | null;
  mottoIn: string | null;
  body: { level: string };
  prepares: MeetingRow | null;
  preparedBy: MeetingRow[];
  declarations: {
    slug: string;
    titleVi: string;
    titleEn: string;
    shortVi: string | null;
    shortEn: string | null;
  }[];
  gapsVi: string;
  gapsEn: string;
  _count: { statements: number };
};

type MeetingPageRow = TimelineRow & {
  statements: StatementRow[];
};

/** A meeting as a step of the timeline. */
export function timelineEntry(row: TimelineRow, locale: Locale) {
  const motto = inLocale(row, 'motto', locale);
  return {
    ...meetingLabel(row, locale),
    level: row.body.level,
    week: row.weekStart && row.weekEnd ? { start: row.weekStart, end: row.weekEnd } : null,
    site: inLocale(row, 'site', locale),
    mode: row.mode,
    motto: motto === null ? null : { text: motto, isOurs: !isPublishedIn(row.mottoIn, locale) },
    prepares: row.prepares && meetingLabel(row.prepares, locale),
    preparedBy: row.preparedBy.map((one) => meetingLabel(one, locale)),
    declarations: row.declarations.map((one) => ({
      slug: one.slug,
      title: inLocale(one, 'short', locale) ?? inLocale(one, 'title', locale),
    })),
    outcomeCount: row._count.statements,
    gapCount: lines(row.gapsVi).length,
  };
}

/** Everything on a meeting's page; neighbours come from the meetings of its level, oldest first. */
export function meetingPage(row: MeetingPageRow, sameLevel: MeetingRow[], locale: Locale) {
  const statements = row.statements.map((one) => statementView(one, locale));
  const at = sameLevel.findIndex(({ slug }) => slug === row.slug);
  const neighbour = (index: number) => {
    const found = sameLevel[index];
    return found ? meetingLabel(found, locale) : null;
  };
  return {
    ...timelineEntry(row, locale),
    fields: statements.filter(({ kind }) => kind === 'field'),
    facts: statements.filter(({ kind }) => kind === 'fact'),
    outcomes: statements.filter(({ kind }) => kind === 'outcome'),
    gaps: lines(inLocale(row, 'gaps', locale)),
    previous: at > 0 ? neighbour(at - 1) : null,
    next: neighbour(at + 1),
  };
}

export type TimelineEntry = ReturnType<typeof timelineEntry>;
export type MeetingPage = ReturnType<typeof meetingPage>;

import { yearOf } from '../dates';
import type { MeetingLabel } from '../statements/labels';
import type { StatementView } from '../statements/view';

/** Who speaks: the ministers, the officials who prepare their meetings, or something beside the meetings. */
export const voices = ['ministers', 'officials', 'beside'] as const;
export type Voice = (typeof voices)[number];

type Occasion = {
  voice: Voice;
  /** The meeting; null for what stands beside the meetings: a step of an initiative, a fact of a plan. */
  meeting: MeetingLabel | null;
  statements: StatementView[];
};
type Year = { year: number; occasions: Occasion[] };
/** The bodies of senior officials, by their slugs. */
type Officials = ReadonlySet<string>;
type Gap = { from: number; to: number };
export type LineagePart = { year: Year; gap: null } | { year: null; gap: Gap };

/** The meeting at which a statement was made, or whose declaration it stands in. */
export function meetingOf({ home }: StatementView): MeetingLabel | null {
  if (home.record === 'meeting') return home.meeting;
  return home.record === 'declaration' ? home.declaration.meeting : null;
}

function voiceOf(meeting: MeetingLabel | null, officials: Officials): Voice {
  if (!meeting) return 'beside';
  return officials.has(meeting.body) ? 'officials' : 'ministers';
}

/** Statements of one year by the meeting they come from, in the order in which each was first heard. */
function occasionsOf(statements: StatementView[], officials: Officials): Occasion[] {
  const occasions: Occasion[] = [];
  for (const statement of statements) {
    const meeting = meetingOf(statement);
    const known = meeting
      ? occasions.find((one) => one.meeting?.slug === meeting.slug)
      : [occasions.at(-1)].find((last) => last?.meeting === null);
    if (known) known.statements.push(statement);
    else occasions.push({ voice: voiceOf(meeting, officials), meeting, statements: [statement] });
  }
  return occasions;
}

/** A theme's lineage year by year, with the years between in which nothing is on record, and what has no date. */
export function lineageParts(statements: StatementView[], officials: Officials) {
  const dated = statements.filter(({ date }) => date !== '');
  const years = [...new Set(dated.map(yearOfStatement))].sort((a, b) => a - b);
  const parts = years.flatMap((year, at): LineagePart[] => {
    const before = years[at - 1];
    const gap =
      before !== undefined && year - before > 1
        ? [{ year: null, gap: { from: before + 1, to: year - 1 } }]
        : [];
    const own = dated.filter((one) => yearOfStatement(one) === year);
    return [...gap, { year: { year, occasions: occasionsOf(own, officials) }, gap: null }];
  });
  return { parts, undated: statements.filter(({ date }) => date === '') };
}

/** What is said at a meeting is of the meeting's year, whatever the day of a text that came of it. */
function yearOfStatement(statement: StatementView): number {
  return meetingOf(statement)?.year ?? yearOf(statement.date);
}

export type Lineage = ReturnType<typeof lineageParts>;
export type LineageYear = Year;
export type LineageOccasion = Occasion;

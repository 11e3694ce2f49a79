import type { StatementView } from '../statements/view';

/** What each side says under one heading; an empty side says nothing of it. */
export type ComparedRow<Key> = { of: Key; a: StatementView[]; b: StatementView[] };

/** Which sides speak of something. */
export const comparedParts = ['both', 'a', 'b'] as const;
export type ComparedPart = (typeof comparedParts)[number];

function partOf({ a, b }: ComparedRow<unknown>): ComparedPart {
  if (a.length > 0 && b.length > 0) return 'both';
  return a.length > 0 ? 'a' : 'b';
}

/** Rows that both sides fill, then those that only one fills; rows that neither fills are left out. */
function inParts<Key>(rows: ComparedRow<Key>[]) {
  const filled = rows.filter(({ a, b }) => a.length + b.length > 0);
  return comparedParts.map((part) => ({
    part,
    rows: filled.filter((row) => partOf(row) === part),
  }));
}

/** Two declarations theme by theme, in the order of the themes; what is under no theme comes last, of null. */
export function alignByTheme<Theme extends { slug: string }>(
  themes: readonly Theme[],
  a: readonly StatementView[],
  b: readonly StatementView[],
) {
  const on = (slug: string) => (one: StatementView) =>
    one.themes.some((theme) => theme.slug === slug);
  const onNone = ({ themes: none }: StatementView) => none.length === 0;
  return inParts<Theme | null>([
    ...themes.map((of) => ({ of, a: a.filter(on(of.slug)), b: b.filter(on(of.slug)) })),
    { of: null, a: a.filter(onNone), b: b.filter(onNone) },
  ]);
}

/** Parts in which each row knows the ids of the points whose words already stand in a row above it. */
export function withTold<Key>(parts: { part: ComparedPart; rows: ComparedRow<Key>[] }[]) {
  const all = parts.flatMap(({ rows }) => rows);
  const idsOf = ({ a, b }: ComparedRow<Key>) => [...a, ...b].map(({ id }) => id);
  const toldBefore = (row: ComparedRow<Key>) =>
    new Set(all.slice(0, all.indexOf(row)).flatMap(idsOf));
  return parts.map(({ part, rows }) => ({
    part,
    rows: rows.map((row) => ({ ...row, told: toldBefore(row) })),
  }));
}

/** The meeting at which something was said, itself or in a declaration that it adopted. */
export function meetingOf({ home }: StatementView): string | null {
  if (home.record === 'meeting') return home.meeting.slug;
  return home.record === 'declaration' ? home.declaration.meeting.slug : null;
}

const sayings = { declarations: ['clause', 'topic'], outcomes: ['outcome'] } as const;
export type Saying = keyof typeof sayings;

/** What two meetings said of one theme: in their declarations, and among their outcomes. */
export function alignByMeeting(lineage: readonly StatementView[], a: string, b: string) {
  const said = (meeting: string, kinds: readonly string[]) =>
    lineage.filter((one) => meetingOf(one) === meeting && kinds.includes(one.kind));
  const row = (of: Saying) => ({ of, a: said(a, sayings[of]), b: said(b, sayings[of]) });
  return [row('declarations'), row('outcomes')].filter((one) => one.a.length + one.b.length > 0);
}

/** How much each meeting said of a theme, by the meeting's slug. */
export function saidByMeeting(lineage: readonly StatementView[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of lineage) {
    const meeting = meetingOf(one);
    if (
      meeting !== null &&
      Object.values(sayings)
        .flat()
        .some((kind) => kind === one.kind)
    )
      counts.set(meeting, (counts.get(meeting) ?? 0) + 1);
  }
  return counts;
}

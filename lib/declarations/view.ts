import { inLocale, isPublishedIn, lines, otherLocale } from '../i18n/localized';
import type { Locale } from '../i18n/schema';
import { meetingLabel, type MeetingRow } from '../statements/labels';
import { meetingLabel as meetingLabelFields } from '../statements/select';
import { statementView, type StatementRow, type StatementView } from '../statements/view';

/** What a list shows of a declaration. */
export const declarationFields = {
  slug: true,
  kind: true,
  titleVi: true,
  titleEn: true,
  titleIn: true,
  shortVi: true,
  shortEn: true,
  aliasesVi: true,
  aliasesEn: true,
  date: true,
  act: true,
  verbVi: true,
  verbEn: true,
  meeting: { select: meetingLabelFields },
} as const;

export type DeclarationListRow = {
  slug: string;
  kind: string;
  titleVi: string;
  titleEn: string;
  titleIn: string;
  shortVi: string | null;
  shortEn: string | null;
  aliasesVi: string;
  aliasesEn: string;
  date: string;
  act: string;
  verbVi: string | null;
  verbEn: string | null;
  meeting: MeetingRow;
};

/** A declaration as it is listed and headed. */
export function declarationHead(row: DeclarationListRow, locale: Locale) {
  const other = otherLocale(locale);
  return {
    slug: row.slug,
    kind: row.kind,
    title: inLocale(row, 'title', locale),
    /** The title where room is short, as in a preview. */
    short: inLocale(row, 'short', locale) ?? inLocale(row, 'title', locale),
    isOurTitle: !isPublishedIn(row.titleIn, locale),
    otherTitle: { lang: other, text: inLocale(row, 'title', other) },
    aliases: [
      ...lines(row.aliasesVi).map((text) => ({ lang: 'vi' as const, text })),
      ...lines(row.aliasesEn).map((text) => ({ lang: 'en' as const, text })),
    ],
    date: row.date,
    act: row.act,
    verb: inLocale(row, 'verb', locale),
    meeting: meetingLabel(row.meeting, locale),
  };
}

/** One part of a declaration. Notes that stand under each of its clauses are given once, for the part. */
function clauseSection(clauses: StatementView[]) {
  const shared = (clauses[0]?.notes ?? []).filter(({ text }) =>
    clauses.every(({ notes }) => clauses.length > 1 && notes.some((note) => note.text === text)),
  );
  const isShared = (text: string) => shared.some((note) => note.text === text);
  return {
    notes: shared,
    clauses: clauses.map((clause) => ({
      ...clause,
      notes: clause.notes.filter(({ text }) => !isShared(text)),
    })),
  };
}

/** Everything on a declaration's page: head, name statement, clauses in order, gaps. */
export function declarationPage(
  row: DeclarationListRow & { gapsVi: string; gapsEn: string; statements: StatementRow[] },
  locale: Locale,
) {
  const statements = row.statements.map((one) => statementView(one, locale));
  const clauses = statements.filter(({ kind }) => kind === 'clause');
  return {
    ...declarationHead(row, locale),
    name: statements.find(({ topic }) => topic === 'name') ?? null,
    clauses,
    preamble: clauseSection(clauses.filter(({ topic }) => topic === 'preamble')),
    operative: clauseSection(clauses.filter(({ topic }) => topic === 'operative')),
    topics: statements.filter(({ kind }) => kind === 'topic'),
    officialText: statements.find(({ topic }) => topic === 'official-text') ?? null,
    gaps: lines(inLocale(row, 'gaps', locale)),
  };
}

/** Two themes in common make a relation; a clause on one theme relates through that one. */
function relatesTo(clause: StatementView) {
  const themes = clause.themes.map(({ slug }) => slug);
  const needed = Math.min(2, themes.length);
  return (other: StatementView) =>
    other.themes.filter(({ slug }) => themes.includes(slug)).length >= needed;
}

/** One clause among its neighbours, with what other meetings said on its themes, oldest first. */
export function clausePage(declaration: DeclarationPage, id: string, others: StatementView[]) {
  const at = declaration.clauses.findIndex(({ anchor }) => anchor === id);
  const clause = declaration.clauses[at];
  if (!clause) return null;
  return {
    declaration,
    clause,
    previous: declaration.clauses[at - 1] ?? null,
    next: declaration.clauses[at + 1] ?? null,
    related: others.filter(relatesTo(clause)),
  };
}

export type DeclarationHead = ReturnType<typeof declarationHead>;
export type DeclarationPage = ReturnType<typeof declarationPage>;
export type ClausePage = NonNullable<ReturnType<typeof clausePage>>;

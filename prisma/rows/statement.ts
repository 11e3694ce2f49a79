import { sortableDate } from '../../lib/dates';
import type { Localized } from '../../lib/i18n/schema';
import type { TermContent } from '../../lib/glossary/schema';
import { usesTerm } from '../../lib/glossary/usage';
import type { Act, Citation, StatementContent } from '../../lib/statements/schema';
import type { Prisma } from '../generated/client';

type Owner =
  | { bodySlug: string }
  | { meetingSlug: string }
  | { declarationSlug: string }
  | { initiativeSlug: string }
  | { masterplanSlug: string }
  | { termSlug: string };

type Support = { cites: Citation[]; notes: StatementContent['notes'] };
type Mentions = Partial<
  Pick<
    StatementContent,
    'themes' | 'initiatives' | 'masterplans' | 'bodies' | 'meetings' | 'declarations'
  >
>;

/** One statement with everything that hangs on it, before ids are given out. */
export type StatementDraft = {
  /** The folder and slug of the record it belongs to: meetings/adgmin-6-2026. */
  home: string;
  owner: Owner;
  anchor: string;
  kind: 'field' | 'fact' | 'outcome' | 'clause' | 'topic' | 'milestone' | 'description' | 'name';
  topic?: string;
  act?: Act;
  verb?: Localized;
  number?: number;
  date: string;
  until?: string;
  title?: Localized;
  text: Localized;
  /** Words that should find this statement though its text lacks them, such as other names. */
  alsoFoundBy?: string[];
  support: Support;
  mentions?: Mentions;
};

export type StatementRows = {
  statements: Prisma.StatementCreateManyInput[];
  notes: Prisma.NoteCreateManyInput[];
  citations: Prisma.CitationCreateManyInput[];
  mentions: Prisma.MentionCreateManyInput[];
};

function mentionRows(
  statementId: string,
  mentions: Mentions,
): Omit<Prisma.MentionCreateManyInput, 'id'>[] {
  const rows = (slugs: string[] | undefined, column: string) =>
    (slugs ?? []).map((slug) => ({ statementId, [column]: slug }));
  return [
    ...rows(mentions.themes, 'themeSlug'),
    ...rows(mentions.initiatives, 'initiativeSlug'),
    ...rows(mentions.masterplans, 'masterplanSlug'),
    ...rows(mentions.bodies, 'bodySlug'),
    ...rows(mentions.meetings, 'meetingSlug'),
    ...rows(mentions.declarations, 'declarationSlug'),
  ];
}

/** A glossary entry is used where its words stand, in either language; it does not use itself. */
function termMentions(
  statementId: string,
  { kind, title, text }: StatementDraft,
  terms: TermContent[],
) {
  if (kind === 'name' || kind === 'field') return [];
  const words = { vi: `${title?.vi ?? ''} ${text.vi}`, en: `${title?.en ?? ''} ${text.en}` };
  return terms
    .filter((term) => usesTerm(words, term))
    .map(({ slug }) => ({ statementId, termSlug: slug }));
}

function citationRow(statementId: string, citation: Citation, noteId?: number) {
  return {
    statementId,
    noteId: noteId ?? null,
    sourceId: citation.source,
    paragraphs: citation.paragraphs?.join(',') ?? null,
  };
}

/** Turns drafts into table rows; ids count up in the order of the drafts, so the same content gives the same rows. */
export function statementRows(drafts: StatementDraft[], terms: TermContent[]): StatementRows {
  const rows: StatementRows = { statements: [], notes: [], citations: [], mentions: [] };
  const cite = (row: Omit<Prisma.CitationCreateManyInput, 'id'>) =>
    rows.citations.push({ id: rows.citations.length + 1, ...row });
  drafts.forEach((draft, position) => {
    const id = `${draft.home}/${draft.anchor}`;
    rows.statements.push({
      id,
      ...draft.owner,
      anchor: draft.anchor,
      kind: draft.kind,
      topic: draft.topic ?? null,
      act: draft.act ?? null,
      verbVi: draft.verb?.vi ?? null,
      verbEn: draft.verb?.en ?? null,
      number: draft.number ?? null,
      position,
      date: draft.date,
      until: draft.until ?? null,
      sortDate: sortableDate(draft.date),
      titleVi: draft.title?.vi ?? null,
      titleEn: draft.title?.en ?? null,
      textVi: draft.text.vi,
      textEn: draft.text.en,
    });
    for (const citation of draft.support.cites) cite(citationRow(id, citation));
    for (const { kind, text, cites } of draft.support.notes) {
      const noteId = rows.notes.length + 1;
      rows.notes.push({ id: noteId, statementId: id, kind, textVi: text.vi, textEn: text.en });
      for (const citation of cites ?? []) cite(citationRow(id, citation, noteId));
    }
    const named = [...mentionRows(id, draft.mentions ?? {}), ...termMentions(id, draft, terms)];
    for (const row of named) {
      rows.mentions.push({ id: rows.mentions.length + 1, ...row });
    }
  });
  return rows;
}

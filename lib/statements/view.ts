import { inLocale, otherLocale } from '../i18n/localized';
import type { Locale } from '../i18n/schema';
import {
  declarationLabel,
  meetingLabel,
  nameLabel,
  type BodyRow,
  type DeclarationRow,
  type MeetingRow,
  type Named,
  type NamedShort,
} from './labels';

type SourceRow = {
  id: string;
  language: string;
  title: string | null;
  labelVi: string;
  labelEn: string;
  publisher: string | null;
  agency: string | null;
  published: string | null;
};
export type CitationRow = { paragraphs: string | null; source: SourceRow };

export type StatementRow = {
  id: string;
  anchor: string;
  kind: string;
  topic: string | null;
  act: string | null;
  verbVi: string | null;
  verbEn: string | null;
  number: number | null;
  date: string;
  until: string | null;
  titleVi: string | null;
  titleEn: string | null;
  textVi: string;
  textEn: string;
  body: BodyRow | null;
  meeting: MeetingRow | null;
  declaration: DeclarationRow | null;
  initiative: NamedShort | null;
  masterplan: NamedShort | null;
  term: NamedShort | null;
  citations: CitationRow[];
  notes: { id: number; kind: string; textVi: string; textEn: string; citations: CitationRow[] }[];
  mentions: {
    theme: Named | null;
    initiative: NamedShort | null;
    masterplan: NamedShort | null;
    body: BodyRow | null;
    meeting: MeetingRow | null;
    declaration: DeclarationRow | null;
  }[];
};

/** A source as a citation names it: its title in its own language, or our label where it has none. */
export function sourceLabel(row: SourceRow, locale: Locale) {
  return {
    id: row.id,
    title: row.title ?? inLocale(row, 'label', locale),
    titleLanguage: row.title ? row.language : locale,
    label: inLocale(row, 'label', locale),
    publisher: row.publisher,
    published: row.published,
    language: row.language,
    /** Pages that carry the report of one agency, or come from one publisher, are one witness. */
    witness: row.agency ?? row.publisher ?? row.id,
  };
}

/** A citation as it is shown: the source by its name, and the paragraphs. */
export function citationView(row: CitationRow, locale: Locale) {
  return {
    source: sourceLabel(row.source, locale),
    paragraphs: row.paragraphs?.split(',').map(Number) ?? [],
  };
}

function home(row: StatementRow, locale: Locale) {
  if (row.meeting)
    return { record: 'meeting' as const, meeting: meetingLabel(row.meeting, locale) };
  if (row.declaration) {
    return {
      record: 'declaration' as const,
      declaration: declarationLabel(row.declaration, locale),
    };
  }
  if (row.initiative)
    return { record: 'initiative' as const, initiative: nameLabel(row.initiative, locale) };
  if (row.masterplan)
    return { record: 'masterplan' as const, masterplan: nameLabel(row.masterplan, locale) };
  if (row.term) return { record: 'term' as const, term: nameLabel(row.term, locale) };
  if (row.body) return { record: 'body' as const, body: nameLabel(row.body, locale) };
  throw new Error(`Statement ${row.id} belongs to no record`);
}

function mentioned({ mentions }: StatementRow, locale: Locale) {
  const some = <Row, Label>(rows: (Row | null)[], label: (row: Row, locale: Locale) => Label) =>
    rows.flatMap((row) => (row ? [label(row, locale)] : []));
  return {
    themes: some(
      mentions.map(({ theme }) => theme),
      nameLabel,
    ),
    initiatives: some(
      mentions.map(({ initiative }) => initiative),
      nameLabel,
    ),
    masterplans: some(
      mentions.map(({ masterplan }) => masterplan),
      nameLabel,
    ),
    bodies: some(
      mentions.map(({ body }) => body),
      nameLabel,
    ),
    meetings: some(
      mentions.map(({ meeting }) => meeting),
      meetingLabel,
    ),
    declarations: some(
      mentions.map(({ declaration }) => declaration),
      declarationLabel,
    ),
  };
}

/** One statement in the reader's language, its own words also in the other. */
export function statementView(row: StatementRow, locale: Locale) {
  const other = otherLocale(locale);
  return {
    id: row.id,
    anchor: row.anchor,
    kind: row.kind,
    topic: row.topic,
    act: row.act,
    verb: inLocale(row, 'verb', locale),
    number: row.number,
    date: row.date,
    until: row.until,
    title: inLocale(row, 'title', locale),
    text: inLocale(row, 'text', locale),
    other: {
      lang: other,
      title: inLocale(row, 'title', other),
      text: inLocale(row, 'text', other),
    },
    home: home(row, locale),
    citations: row.citations.map((one) => citationView(one, locale)),
    notes: row.notes.map((note) => ({
      id: note.id,
      kind: note.kind,
      text: inLocale(note, 'text', locale),
      citations: note.citations.map((one) => citationView(one, locale)),
    })),
    ...mentioned(row, locale),
  };
}

export type StatementView = ReturnType<typeof statementView>;
export type CitationView = StatementView['citations'][number];
export type NoteView = StatementView['notes'][number];
export type SourceLabel = ReturnType<typeof sourceLabel>;
/** A source with its address, where we have a safe one. */
export type CitedSource = SourceLabel & { url: string | null };

import { db } from '@/lib/db';

/** What a page tells at one place: its words in each language, its act, and what it cites of each source. */
export type Told = {
  vi: string;
  en: string;
  act: string | null;
  cites: { source: string; paragraphs: number[] }[];
};

const joined = (...parts: (string | null)[]) => parts.filter((part) => part !== null).join('\n');
const numbers = (list: string | null) => list?.split(',').map(Number) ?? [];

async function statementsTold(): Promise<[string, Told][]> {
  const rows = await db().statement.findMany({
    include: { notes: true, citations: true, declaration: { select: { act: true } } },
  });
  return rows.map((row) => [
    row.id,
    {
      vi: joined(row.titleVi, row.textVi, row.verbVi, ...row.notes.map(({ textVi }) => textVi)),
      en: joined(row.titleEn, row.textEn, row.verbEn, ...row.notes.map(({ textEn }) => textEn)),
      act: row.kind === 'field' ? (row.declaration?.act ?? null) : row.act,
      cites: row.citations.map(({ sourceId, paragraphs }) => ({
        source: sourceId,
        paragraphs: numbers(paragraphs),
      })),
    },
  ]);
}

async function sourcesTold(): Promise<[string, Told][]> {
  const rows = await db().source.findMany({ include: { furniture: true } });
  return rows.map((row) => [
    `sources/${row.id}`,
    {
      vi: joined(
        row.title,
        row.author,
        row.labelVi,
        row.notesVi,
        ...row.furniture.map(({ whyVi }) => whyVi),
      ),
      en: joined(
        row.title,
        row.author,
        row.labelEn,
        row.notesEn,
        ...row.furniture.map(({ whyEn }) => whyEn),
      ),
      act: null,
      cites: [
        {
          source: row.id,
          paragraphs: Array.from({ length: row.paragraphs ?? 0 }, (_, index) => index + 1),
        },
      ],
    },
  ]);
}

/** Everything in the store that tells a reader something, by the id of the statement or "sources/<id>". */
export async function everythingTold(): Promise<Map<string, Told>> {
  return new Map([...(await statementsTold()), ...(await sourcesTold())]);
}

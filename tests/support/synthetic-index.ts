import { deepStrictEqual } from 'node:assert';
import type Database from 'better-sqlite3';
import type { Content } from '@/lib/content/read';
import { sortableDate } from '@/lib/dates';
import type { NumberedWord } from '@/lib/search/lexicon';
import { insertRows } from '@/prisma/insert';
import { statementDrafts } from '@/prisma/rows/drafts';
import { searchRow, searchRows } from '@/prisma/rows/search';
import { searchContext } from '@/prisma/rows/search-context';
import { indexRows, textPacker } from '@/prisma/rows/search-tables';
import type { SyntheticClause } from './synthetic-clauses';

type Written = ReturnType<typeof searchRow>;
type RealRow = Written & { date: string };

/**
 * What searchRow makes of a clause, a hundred times as fast: its words were folded before they became a text, and what
 * surrounds it was read for another clause of its declaration and themes. For one clause of each of these the whole row
 * is compared with what searchRow makes.
 */
function rowMaker(content: Content) {
  const context = searchContext(content);
  const around = new Map<string, Written>();
  return ({ draft, title, text }: SyntheticClause, row: number): Written => {
    const kind = `${draft.home} ${(draft.mentions?.themes ?? []).join(' ')}`;
    const like = around.get(kind) ?? searchRow(draft, row, [], content, context);
    const made = {
      text: {
        ...like.text,
        rowid: row,
        viExact: `${title.vi.exact} | ${text.vi.exact}`,
        enExact: `${title.en.exact} | ${text.en.exact}`,
        viFolded: `${title.vi.folded} | ${text.vi.folded}`,
        enFolded: `${title.en.folded} | ${text.en.folded}`,
        names: `${title.vi.folded} | ${title.en.folded}`,
      },
      entry: { ...like.entry, id: `${draft.home}/${draft.anchor}`, row },
    };
    if (!around.has(kind)) deepStrictEqual(made, like);
    around.set(kind, like);
    return made;
  };
}

/** The rows of the record's own statements, taken out of the index to be put back between the new ones. */
function takeRealRows(database: Database.Database, content: Content): RealRow[] {
  const { texts, entries } = searchRows(statementDrafts(content), content);
  const dates = database
    .prepare<[], string>(
      'SELECT "sortDate" FROM "SearchEntry" JOIN "Statement" USING ("id") ORDER BY "row"',
    )
    .pluck()
    .all();
  database.exec(`INSERT INTO "Search" ("Search") VALUES ('delete-all')`);
  database.exec('DELETE FROM "SearchEntry"; DELETE FROM "SearchText"');
  return texts.flatMap((text, at) => {
    const entry = entries[at];
    return entry ? [{ text, entry, date: dates[at] ?? '' }] : [];
  });
}

/** The numbers of the record's own words: the new texts have no others. */
function numberedWords(database: Database.Database) {
  return database
    .prepare<[], NumberedWord>('SELECT "exact", "folded", "number" FROM "SearchWord"')
    .all();
}

/** Writes the index anew with clauses that are given the newest first, and the record's own rows between them. */
export function indexWriter(database: Database.Database, content: Content) {
  const make = rowMaker(content);
  const real = takeRealRows(database, content);
  const pack = textPacker(numberedWords(database));
  let written = 0;
  function insert(rows: Written[]): void {
    written += rows.length;
    const tables = indexRows(
      rows.map(({ text }) => text),
      pack,
    );
    for (const [table, some] of Object.entries(tables)) insertRows(database, table, some);
    insertRows(
      database,
      'SearchEntry',
      rows.map(({ entry }) => entry),
    );
  }
  function insertReal(rows: RealRow[]): void {
    const first = written + 1;
    insert(
      rows.map(({ text, entry }, at) => ({
        text: { ...text, rowid: first + at },
        entry: { ...entry, row: first + at },
      })),
    );
  }
  return {
    /** How many rows the record itself has. */
    realRows: real.length,
    /** Adds clauses of one date. */
    add(clauses: SyntheticClause[]): void {
      const date = sortableDate(clauses[0]?.draft.date ?? '');
      const older = real.findIndex((row) => row.date < date);
      insertReal(real.splice(0, older < 0 ? real.length : older));
      const first = written + 1;
      insert(clauses.map((clause, at) => make(clause, first + at)));
    },
    /** Adds what is older than every clause,. */
    end(): void {
      insertReal(real.splice(0));
    },
  };
}

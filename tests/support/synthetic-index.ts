import { deepStrictEqual } from 'node:assert';
import type Database from 'better-sqlite3';
import type { Content } from '@/lib/content/read';
import { sortableDate } from '@/lib/dates';
import { insertRows } from '@/prisma/insert';
import { searchRow } from '@/prisma/rows/search';
import { searchContext } from '@/prisma/rows/search-context';
import type { SyntheticClause } from './synthetic-clauses';

type Row = Record<string, unknown>;
type RealRow = { text: Row; entry: Row; date: string };
type Written = ReturnType<typeof searchRow>;

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

/** Takes the rows of the record's own statements out of the index, to be put back between the new ones. */
function takeRealRows(database: Database.Database): RealRow[] {
  const all = (sql: string): Row[] => database.prepare<[], Row>(sql).all();
  const texts = all('SELECT * FROM "Search" ORDER BY "rowid"');
  const entries = all('SELECT * FROM "SearchEntry" ORDER BY "row"');
  const dates = all(
    'SELECT "sortDate" FROM "SearchEntry" JOIN "Statement" USING ("id") ORDER BY "row"',
  );
  database.exec('DELETE FROM "Search"; DELETE FROM "SearchEntry"');
  return entries.map((entry, at) => ({
    entry,
    text: texts[at] ?? {},
    date: String(dates[at]?.sortDate),
  }));
}

/** Writes the index anew with clauses that are given the newest first, and the record's own rows between them. */
export function indexWriter(database: Database.Database, content: Content) {
  const make = rowMaker(content);
  const real = takeRealRows(database);
  let written = 0;
  function insert(rows: { text: object; entry: object }[]): void {
    written += rows.length;
    insertRows(
      database,
      'Search',
      rows.map(({ text }) => text),
    );
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

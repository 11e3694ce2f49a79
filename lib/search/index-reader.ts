import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { KnownWord } from './vocabulary';

/** The words of one row of the index, title before text, as they are compared. */
export type RowText = {
  row: number;
  viExact: string;
  enExact: string;
  viFolded: string;
  enFolded: string;
  names: string;
  context: string;
  type: string;
};

/** What one row of the index is counted by; lists are parted by blanks. */
export type EntryRow = {
  row: number;
  type: string;
  body: string;
  meeting: string;
  act: string;
  year: number;
  themes: string;
  masterplans: string;
};

/** Two words side by side: how firmly they belong together, from 0 to 1, and in how many rows they stand so. */
export type Pair = { bond: number; entries: number };

const rows = z.array(z.number());
const ids = z.array(z.string());
const pair = z.object({ bond: z.number(), entries: z.number() }).nullable();
const known = z.object({ n: z.number() });

/** Questions to the search index of an open store. Expressions come from matchExpressions, never from a reader as typed. */
export function indexReader(database: Database) {
  const statements = {
    rows: database.prepare('SELECT "rowid" FROM "Search" WHERE "Search" MATCH ? LIMIT ?').pluck(),
    oldest: database
      .prepare('SELECT "rowid" FROM "Search" WHERE "Search" MATCH ? ORDER BY "rowid" DESC LIMIT ?')
      .pluck(),
    texts: database.prepare<[string], RowText>(
      `SELECT "row", "viExact", "enExact", "viFolded", "enFolded", "names", "context", "SearchEntry"."type"
       FROM json_each(?) CROSS JOIN "SearchEntry" ON "row" = json_each."value"
       CROSS JOIN "Search" ON "Search"."rowid" = "row"`,
    ),
    pair: database.prepare('SELECT "bond", "entries" FROM "SearchPair" WHERE "pair" = ?'),
    words: database.prepare<[], KnownWord>('SELECT * FROM "SearchWord"'),
    entries: database.prepare<[], EntryRow>('SELECT * FROM "SearchEntry" ORDER BY "row"'),
    count: database.prepare('SELECT count(*) AS "n" FROM "SearchEntry"'),
    ids: database
      .prepare(
        `SELECT e."id" FROM json_each(?) j JOIN "SearchEntry" e ON e."row" = j."value" ORDER BY j."key"`,
      )
      .pluck(),
  };
  return {
    /** The rows that match, at most so many: the newest first, or the oldest. */
    rows: (expression: string, most: number, isOldest = false): number[] =>
      rows.parse((isOldest ? statements.oldest : statements.rows).all(expression, most)),
    /** What stands in these rows. */
    texts: (some: readonly number[]): RowText[] => statements.texts.all(JSON.stringify(some)),
    /** Two words that stand side by side somewhere, or null. */
    pair: (first: string, second: string): Pair | null =>
      pair.parse(statements.pair.get(`${first} ${second}`) ?? null),
    words: (): KnownWord[] => statements.words.all(),
    entries: (): IterableIterator<EntryRow> => statements.entries.iterate(),
    count: (): number => known.parse(statements.count.get()).n,
    /** The statement that each row stands for, in the order given. */
    ids: (some: number[]): string[] => ids.parse(statements.ids.all(JSON.stringify(some))),
  };
}

export type IndexReader = ReturnType<typeof indexReader>;

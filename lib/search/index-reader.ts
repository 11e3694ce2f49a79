import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { NumberedWord } from './lexicon';
import type { KnownWord } from './vocabulary';

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

const ids = z.array(z.string());
const known = z.object({ n: z.number() });

/** Questions to the search index of an open store. Expressions come from matchExpressions, never from a reader as typed. */
export function indexReader(database: Database) {
  const statements = {
    rows: database
      .prepare<[string, number], number>(
        'SELECT "rowid" FROM "Search" WHERE "Search" MATCH ? LIMIT ?',
      )
      .pluck(),
    oldest: database
      .prepare<[string, number], number>(
        'SELECT "rowid" FROM "Search" WHERE "Search" MATCH ? ORDER BY "rowid" DESC LIMIT ?',
      )
      .pluck(),
    texts: database
      .prepare<[string], Uint8Array>(
        'SELECT "words" FROM json_each(?) AS j CROSS JOIN "SearchText" ON "row" = j."value"',
      )
      .pluck(),
    pairs: database.prepare<[], Pair & { pair: string }>('SELECT * FROM "SearchPair"'),
    words: database.prepare<[], KnownWord & NumberedWord>('SELECT * FROM "SearchWord"'),
    entries: database.prepare<[], EntryRow>('SELECT * FROM "SearchEntry" ORDER BY "row"'),
    count: database.prepare('SELECT count(*) AS "n" FROM "SearchEntry"'),
    ids: database
      .prepare(
        `SELECT e."id" FROM json_each(?) j JOIN "SearchEntry" e ON e."row" = j."value" ORDER BY j."key"`,
      )
      .pluck(),
  };
  return {
    /** The newest rows that match, at most so many; none where there is nothing to look for. */
    rows: (expression: string | null, most: number): number[] =>
      expression === null ? [] : statements.rows.all(expression, most),
    /** The oldest rows that match, the oldest first. */
    oldest: (expression: string | null, most: number): number[] =>
      expression === null ? [] : statements.oldest.all(expression, most),
    /** What stands in these rows, packed, in the order given. */
    texts: (some: readonly number[]): Uint8Array[] => statements.texts.all(JSON.stringify(some)),
    /** Every two words that stand side by side somewhere. */
    pairs: (): IterableIterator<Pair & { pair: string }> => statements.pairs.iterate(),
    /** Every word of the index with its number; those that stand only in names around a row have no entries. */
    words: (): (KnownWord & NumberedWord)[] => statements.words.all(),
    entries: (): IterableIterator<EntryRow> => statements.entries.iterate(),
    count: (): number => known.parse(statements.count.get()).n,
    /** The statement that each row stands for, in the order given. */
    ids: (some: number[]): string[] => ids.parse(statements.ids.all(JSON.stringify(some))),
  };
}

export type IndexReader = ReturnType<typeof indexReader>;

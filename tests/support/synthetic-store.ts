import { copyFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { checkContent } from '@/lib/content/check';
import { env } from '@/lib/env';
import { insertRows } from '@/prisma/insert';
import { statementRows, type StatementDraft } from '@/prisma/rows/statement';
import { syntheticClauses, type SyntheticClause } from './synthetic-clauses';
import { indexWriter } from './synthetic-index';

/** Clauses held in memory at a time. */
const CHUNK = 5000;

function numberIn(database: Database.Database, sql: string): number {
  return Number(database.prepare(sql).pluck().get());
}

/** Writes what pages show of these clauses. Glossary entries are not looked for in them: no result shows those. */
function writeStatements(database: Database.Database, drafts: StatementDraft[]): void {
  const { statements, citations, mentions } = statementRows(drafts, []);
  const numbered = (table: string, column: string, rows: object[]) => {
    const first = numberIn(database, `SELECT coalesce(max("${column}"), 0) + 1 FROM "${table}"`);
    insertRows(
      database,
      table,
      rows.map((row, at) => ({ ...row, [column]: first + at })),
    );
  };
  numbered('Statement', 'position', statements);
  numbered('Citation', 'id', citations);
  numbered('Mention', 'id', mentions);
}

/** Clauses of one date together, no more than memory should hold. */
function* chunks(clauses: Iterable<SyntheticClause>): Generator<SyntheticClause[]> {
  let chunk: SyntheticClause[] = [];
  for (const clause of clauses) {
    const date = chunk[0]?.draft.date ?? clause.draft.date;
    if (chunk.length === CHUNK || clause.draft.date !== date) {
      yield chunk;
      chunk = [];
    }
    chunk.push(clause);
  }
  if (chunk.length > 0) yield chunk;
}

/**
 * The words and pairs of the real store stay as they are: the new texts have no others, but for the few hundred pairs
 * where one text of the record ends and the next begins. Only how many rows hold each grows, by as much as the index.
 */
function countWords(database: Database.Database, realRows: number): void {
  for (const table of ['SearchWord', 'SearchPair'])
    database
      .prepare(
        `UPDATE "${table}"
         SET "entries" = CAST("entries" * (SELECT count(*) FROM "SearchEntry") / ? AS INTEGER)`,
      )
      .run(realRows);
}

function fill(database: Database.Database, count: number): void {
  const { content } = checkContent('content');
  const index = indexWriter(database, content);
  for (const clauses of chunks(syntheticClauses(content, count))) {
    database.transaction(() => {
      writeStatements(
        database,
        clauses.map(({ draft }) => draft),
      );
      index.add(clauses);
    })();
  }
  database.transaction(() => {
    index.end();
    countWords(database, index.realRows);
  })();
  database.exec(`INSERT INTO "Search" ("Search") VALUES ('optimize')`);
  // As the seed does or does not: it decides by which index the pages read.
  const analysed = numberIn(
    database,
    `SELECT count(*) FROM "sqlite_schema" WHERE "name" = 'sqlite_stat1'`,
  );
  if (analysed > 0) database.exec('ANALYZE');
}

/** Bytes of all tables whose names match. */
function bytesOf(database: Database.Database, names: string): number {
  return numberIn(
    database,
    `SELECT coalesce(sum("pgsize"), 0) FROM "dbstat" WHERE "aggregate" = 1 AND "name" GLOB '${names}'`,
  );
}

/** Makes a copy of the store with so many more clauses, and tells how long that took and how large it became. */
export function makeSyntheticStore(file: string, count: number) {
  const begun = performance.now();
  copyFileSync(env.storePath, file);
  const database = new Database(file);
  try {
    // A file that nobody needs after a crash need not survive one.
    database.pragma('journal_mode = MEMORY');
    database.pragma('synchronous = OFF');
    database.pragma('cache_size = -400000');
    if (count > 0) fill(database, count);
    const took = performance.now() - begun;
    const texts = bytesOf(database, 'SearchText');
    return {
      took,
      bytes: bytesOf(database, '*'),
      texts,
      index: bytesOf(database, 'Search_*'),
    };
  } finally {
    database.close();
  }
}

import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { readAsked } from '@/lib/search/asked';
import { matchExpressions } from '@/lib/search/match';
import { withoutStopWords } from '@/lib/search/stop-words';
import { namesOf, withOtherNames, type Name } from '@/lib/search/synonyms';
import { exactText, foldedText } from '@/lib/search/words';

const MIGRATION = 'prisma/migrations/0002_search/migration.sql';

/** A search index of its own over a few Vietnamese texts, numbered from 1, with names that stand for each other. */
export function searchIndex(texts: string[], sameNames: string[][] = []) {
  const database = new Database(':memory:');
  database.exec(readFileSync(MIGRATION, 'utf8'));
  const insert = database.prepare(
    `INSERT INTO "Search" ("rowid", "viExact", "viFolded") VALUES (?, ?, ?)`,
  );
  texts.forEach((text, index) => insert.run(index + 1, exactText(text), foldedText(text)));
  const search = database
    .prepare(`SELECT "rowid" FROM "Search" WHERE "Search" MATCH ? ORDER BY bm25("Search", 10, 10)`)
    .pluck();
  const groups: Name[][] = sameNames.map((vi) => namesOf({ vi, en: [], abbreviation: null }));
  return {
    /** The texts that one way of matching finds, the best first. */
    finds(query: string, way: 'phrase' | 'all' | 'any' = 'all'): string[] {
      const { wanted, unwanted } = readAsked(query);
      const expressions = matchExpressions(
        withOtherNames(withoutStopWords(wanted), groups),
        unwanted.map((one) => ({ wanted: one, also: [] })),
      );
      if (!expressions) return [];
      return search.all(expressions[way]).map((row) => texts[Number(row) - 1] ?? '');
    },
  };
}

import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { answer, type Answer } from '@/lib/search/answer';
import { indexReader } from '@/lib/search/index-reader';
import { nameGroup, nameIndex } from '@/lib/search/names';
import { openStore } from '@/lib/search/open-store';
import type { Filters } from '@/lib/search/params';
import type { Locale } from '@/lib/i18n/schema';
import type { Content } from '@/lib/content/read';
import { insertRows } from '@/prisma/insert';
import { searchRows } from '@/prisma/rows/search';
import { searchTables } from '@/prisma/rows/search-tables';
import type { StatementDraft } from '@/prisma/rows/statement';

const MIGRATION = 'prisma/migrations/0002_search/migration.sql';

/** Content that has nothing but what the texts themselves say. */
const empty: Content = {
  ...{ bodies: [], meetings: [], declarations: [], themes: [], initiatives: [] },
  ...{ masterplans: [], glossary: [], sources: [] },
};

/** What a clause of a declaration on no meeting is made of, for tests that care for some of it. */
export type GivenText = Partial<StatementDraft> & { text: { vi: string; en: string } };

const draftOf = (given: GivenText, index: number): StatementDraft => ({
  home: 'declarations/given',
  owner: { declarationSlug: 'given' },
  anchor: `text-${String(index)}`,
  kind: 'clause',
  date: '',
  support: { cites: [], notes: [] },
  ...given,
});

/** A name, in a language where that matters. */
export type GivenName = string | { written: string; lang: Locale };

/** An index of its own over a few texts, with names that stand for each other. */
export function indexOf(texts: GivenText[], sameNames: GivenName[][] = []) {
  const database = new Database(':memory:');
  database.exec(readFileSync(MIGRATION, 'utf8'));
  const drafts = texts.map(draftOf);
  const tables = searchTables(searchRows(drafts, empty), drafts);
  for (const [table, rows] of Object.entries(tables)) insertRows(database, table, rows);
  const reader = indexReader(database);
  const groups = sameNames.map((names) =>
    nameGroup(names.map((name) => (typeof name === 'string' ? { written: name } : name))),
  );
  const store = openStore(reader, nameIndex(groups));
  const textOf = new Map(
    drafts.map(({ home, anchor, text }) => [`${home}/${anchor}`, text.vi || text.en]),
  );
  const written = (found: Answer, isWanted: (lacks: number) => boolean) =>
    found.page
      .filter(({ plan, matches }) => isWanted(plan.units.length - matches.length))
      .flatMap(({ row }) => textOf.get(reader.ids([row])[0] ?? '') ?? []);
  return {
    search: (filters: Filters) => answer(store, filters),
    /** The texts that hold everything asked for, the best first. */
    finds: (q: string, filters: Filters = {}) =>
      written(answer(store, { ...filters, q }), (lacks) => lacks === 0),
    /** The texts that hold only some of it. */
    findsSome: (q: string) => written(answer(store, { q }), (lacks) => lacks > 0),
  };
}

/** The same over Vietnamese texts alone. */
export const searchIndex = (texts: string[], sameNames: GivenName[][] = []) =>
  indexOf(
    texts.map((vi) => ({ text: { vi, en: '' } })),
    sameNames,
  );

import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import type { CheckedContent } from '../lib/content/check';
import { insertRows } from './insert';
import { migrate } from './migrate';
import { statementDrafts } from './rows/drafts';
import {
  bodyRows,
  declarationRows,
  initiativeMasterplanRows,
  initiativeRows,
  initiativeThemeRows,
  masterplanRows,
  meetingRows,
  termRows,
  themeRows,
} from './rows/records';
import { ledgerRows } from './rows/ledger';
import { relationRows } from './rows/relations';
import { searchRows } from './rows/search';
import { searchTables } from './rows/search-tables';
import { furnitureRows, sourceRows } from './rows/sources';
import { statementRows } from './rows/statement';

type Storable = Pick<CheckedContent, 'content' | 'ledger' | 'hash'>;

/** The rows of every table. Parents come before the rows that point at them. */
function tables({ content, ledger, hash }: Storable) {
  const drafts = statementDrafts(content);
  const rows = statementRows(
    drafts,
    content.glossary.map(({ record }) => record),
  );
  const related = relationRows(content);
  const published = ledgerRows(ledger?.entries ?? []);
  return {
    Store: [{ id: 1, contentHash: hash }],
    Source: sourceRows(content),
    Furniture: furnitureRows(content),
    Theme: themeRows(content),
    Body: bodyRows(content),
    Masterplan: masterplanRows(content),
    Meeting: meetingRows(content),
    Declaration: declarationRows(content),
    Initiative: initiativeRows(content),
    InitiativeTheme: initiativeThemeRows(content),
    InitiativeMasterplan: initiativeMasterplanRows(content),
    Term: termRows(content),
    Statement: rows.statements,
    Note: rows.notes,
    Citation: rows.citations,
    Mention: rows.mentions,
    Relation: related.relations,
    RelationCitation: related.citations,
    LedgerEntry: published.entries,
    Version: published.versions,
    Address: published.addresses,
    ...searchTables(searchRows(drafts, content), drafts),
  };
}

/**
 * Writes everything in one transaction. Plain prepared statements: through the client, which plans each write anew,
 * the same rows take several times as long, and an editor waits for them after every saved file.
 */
function fill(file: string, checked: Storable): void {
  const database = new Database(file);
  try {
    database.pragma('foreign_keys = ON');
    database.transaction(() => {
      for (const [table, rows] of Object.entries(tables(checked)))
        insertRows(database, table, rows);
    })();
    // Without numbers SQLite reads whole tables where an index would do.
    database.exec('ANALYZE');
  } finally {
    database.close();
  }
}

function removeLeftovers(file: string): void {
  for (const name of readdirSync(dirname(file))) {
    if (name.startsWith(`${basename(file)}.building-`)) rmSync(join(dirname(file), name));
  }
}

/**
 * Builds the store beside its place and moves it there in one step, so that a reader, or a seed killed at any
 * moment, finds the old store or the new one and never half of either.
 */
export function buildStore(file: string, checked: Storable): void {
  mkdirSync(dirname(file), { recursive: true });
  removeLeftovers(file);
  const building = `${file}.building-${String(process.pid)}`;
  migrate(building);
  fill(building, checked);
  renameSync(building, file);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

const MIGRATIONS = join(import.meta.dirname, 'migrations');

/** Makes an empty SQLite file with every table, by running the hand-written migrations in order. */
export function migrate(file: string): void {
  const database = new Database(file);
  try {
    database.pragma('foreign_keys = ON');
    for (const name of readdirSync(MIGRATIONS).sort()) {
      database.exec(readFileSync(join(MIGRATIONS, name, 'migration.sql'), 'utf8'));
    }
  } finally {
    database.close();
  }
}

import type Database from 'better-sqlite3';

type Row = Record<string, unknown>;

/** Writes rows that all have the same columns into one table; a missing value is NULL. */
export function insertRows(
  database: Database.Database,
  table: string,
  rows: readonly object[],
): void {
  const [first] = rows;
  if (!first) return;
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const names = columns.map((column) => `"${column}"`).join(', ');
  const places = columns.map(() => '?').join(', ');
  const statement = database.prepare(`INSERT INTO "${table}" (${names}) VALUES (${places})`);
  for (const row of rows) {
    const values: Row = { ...row };
    statement.run(columns.map((column) => values[column] ?? null));
  }
}

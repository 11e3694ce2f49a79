import type Database from 'better-sqlite3';
import { z } from 'zod';
import { columnLine, foreignKeyLine, keyLine, type TableShape } from './table-shape';

const tableRow = z.object({ name: z.string(), type: z.string(), strict: z.number() });
const columnRow = z.object({
  name: z.string(),
  type: z.string(),
  notnull: z.number(),
  pk: z.number(),
});
const indexRow = z.object({ name: z.string(), unique: z.number(), origin: z.string() });
const nameRow = z.object({ name: z.string() });
const foreignKeyRow = z.object({
  id: z.number(),
  table: z.string(),
  from: z.string(),
  to: z.string(),
});

function tableShape(database: Database.Database, table: string): TableShape {
  const columns = z.array(columnRow).parse(database.pragma(`table_info("${table}")`));
  const indexes = z
    .array(indexRow)
    .parse(database.pragma(`index_list("${table}")`))
    .map(({ name, unique, origin }) => ({
      isKey: origin === 'pk',
      isUnique: unique === 1,
      columns: keyLine(
        z
          .array(nameRow)
          .parse(database.pragma(`index_info("${name}")`))
          .map((column) => column.name),
      ),
    }))
    .filter(({ isKey }) => !isKey);
  const foreignKeys = z.array(foreignKeyRow).parse(database.pragma(`foreign_key_list("${table}")`));
  return {
    columns: columns.map(({ name, type, notnull }) =>
      columnLine({ name, type, isNullable: notnull === 0 }),
    ),
    primaryKey: keyLine(
      columns
        .filter(({ pk }) => pk > 0)
        .sort((a, b) => a.pk - b.pk)
        .map(({ name }) => name),
    ),
    uniques: indexes.filter(({ isUnique }) => isUnique).map((index) => index.columns),
    indexes: indexes.filter(({ isUnique }) => !isUnique).map((index) => index.columns),
    foreignKeys: foreignKeys.map(({ from, table: other, to }) =>
      foreignKeyLine([from], other, [to]),
    ),
  };
}

/** Every ordinary table of an open store (the full-text index and its own tables are none), with whether it refuses values of another type than its columns'. */
export function sqliteTables(
  database: Database.Database,
): Map<string, TableShape & { isStrict: boolean }> {
  const tables = z.array(tableRow).parse(database.pragma('table_list'));
  return new Map(
    tables
      .filter(
        ({ name, type }) =>
          type === 'table' && !name.startsWith('sqlite_') && !name.startsWith('Search'),
      )
      .map(({ name, strict }) => [name, { ...tableShape(database, name), isStrict: strict === 1 }]),
  );
}

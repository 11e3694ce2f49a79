import Database from 'better-sqlite3';
import { afterAll, describe, expect, test } from 'vitest';
import { env } from '@/lib/env';
import { prismaTables } from '../support/prisma-schema';
import { sqliteTables } from '../support/sqlite-schema';

const store = new Database(env.storePath, { readonly: true, fileMustExist: true });
afterAll(() => {
  store.close();
});
const tables = sqliteTables(store);
const models = prismaTables();

test('schema.prisma and the migrations name the same tables', () => {
  expect([...tables.keys()].sort()).toEqual([...models.keys()].sort());
});

describe.each([...models])('%s', (name, model) => {
  const table = tables.get(name);
  const sorted = (lines: string[] | undefined) => [...(lines ?? [])].sort();

  test('has the columns of the schema, with their types, and may be empty where the schema says', () => {
    expect(sorted(table?.columns)).toEqual(sorted(model.columns));
  });

  test('has the primary key of the schema', () => {
    expect(table?.primaryKey).toBe(model.primaryKey);
  });

  test('has the unique keys of the schema', () => {
    expect(sorted(table?.uniques)).toEqual(sorted(model.uniques));
  });

  test('has the indexes of the schema', () => {
    expect(sorted(table?.indexes)).toEqual(sorted(model.indexes));
  });

  test('points at other tables as the schema does', () => {
    expect(sorted(table?.foreignKeys)).toEqual(sorted(model.foreignKeys));
  });

  test('refuses values of the wrong type', () => {
    expect(table?.isStrict).toBe(true);
  });
});

test('every row that points at another finds it', () => {
  expect(store.pragma('foreign_key_check')).toEqual([]);
});

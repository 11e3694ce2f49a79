import Database from 'better-sqlite3';
import { z } from 'zod';
import { env } from '../lib/env';

const rowsSchema = z.array(z.object({ id: z.string(), movedTo: z.string(), of: z.string() }));

/** Pages that have moved, old id and new, as the store lies there; none where there is no store yet. */
export function movedPages(): { id: string; movedTo: string }[] {
  try {
    const store = new Database(env.storePath, { readonly: true, fileMustExist: true });
    try {
      const rows = store
        .prepare(
          `SELECT "id", "movedTo", "of" FROM "Address" WHERE "movedTo" IS NOT NULL AND "of" IN ('page', 'clause')`,
        )
        .all();
      return rowsSchema.parse(rows);
    } finally {
      store.close();
    }
  } catch {
    return [];
  }
}

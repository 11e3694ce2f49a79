import Database from 'better-sqlite3';
import { z } from 'zod';
import { env } from '@/lib/env';
import type { Locale } from '@/lib/i18n/schema';
import { fingerprint } from '@/lib/share/fingerprint';

const rowsSchema = z.array(
  z.object({ slug: z.string(), id: z.string(), title: z.string(), text: z.string() }),
);

/** Every clause in the store that the site serves, in one language, with the fingerprint of its words. */
export function storedClauses(locale: Locale) {
  const store = new Database(env.storePath, { readonly: true, fileMustExist: true });
  try {
    const suffix = locale === 'vi' ? 'Vi' : 'En';
    const rows = store
      .prepare(
        `SELECT "declarationSlug" AS "slug", "anchor" AS "id", "title${suffix}" AS "title", "text${suffix}" AS "text"
         FROM "Statement" WHERE "kind" = 'clause' ORDER BY "position"`,
      )
      .all();
    return rowsSchema.parse(rows).map((row) => ({ ...row, mark: fingerprint(row.text) }));
  } finally {
    store.close();
  }
}

export type StoredClause = ReturnType<typeof storedClauses>[number];

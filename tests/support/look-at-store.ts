import Database from 'better-sqlite3';

/** The integrity of a store, its content hash and its number of statements. */
export function lookAtStore(file: string) {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  try {
    return {
      integrity: database.pragma('integrity_check', { simple: true }),
      hash: database.prepare('SELECT contentHash FROM Store').pluck().get(),
      statements: database.prepare('SELECT count(*) FROM Statement').pluck().get(),
    };
  } finally {
    database.close();
  }
}

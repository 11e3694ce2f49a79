import Database from 'better-sqlite3';
import { env } from '../lib/env';

/** The content hash written in the store, or "unknown" where no store has been built yet. */
export function storeContentHash(): string {
  try {
    const store = new Database(env.storePath, { readonly: true, fileMustExist: true });
    try {
      const hash = store.prepare('SELECT contentHash FROM Store').pluck().get();
      return typeof hash === 'string' ? hash : 'unknown';
    } finally {
      store.close();
    }
  } catch {
    return 'unknown';
  }
}

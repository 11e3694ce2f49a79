import 'server-only';
import { statSync } from 'node:fs';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import Database from 'better-sqlite3';
import { storeContentHash } from '@/prisma/content-hash';
import { PrismaClient } from '@/prisma/generated/client';
import { env } from './env';
import type { Locale } from './i18n/schema';

type OpenStore = { client: PrismaClient; file: number; index?: Database.Database };

let open: OpenStore | undefined;

function openStore(): OpenStore {
  const file = statSync(env.storePath).ino;
  const url = `file:${env.storePath}`;
  const adapter = new PrismaBetterSqlite3({ url, readonly: true, fileMustExist: true });
  return { client: new PrismaClient({ adapter }), file };
}

/** The store that lies there now. While developing, a re-seeded store is a new file and is opened anew. */
function current(): OpenStore {
  if (!open || (env.isDevelopment && statSync(env.storePath).ino !== open.file)) open = openStore();
  return open;
}

/** The store, read-only. */
export function db(): PrismaClient {
  return current().client;
}

/** The same file without Prisma, for the full-text index, which is no model; the same object as long as the store is the same. */
export function indexDatabase(): Database.Database {
  const store = current();
  store.index ??= new Database(env.storePath, { readonly: true, fileMustExist: true });
  return store.index;
}

/** Forgets what failed, so that the next reader does not get the same failure for ever. */
function forgetIfFailed(value: unknown, forget: () => void): void {
  Promise.resolve(value).catch(forget);
}

/** Something made of what the store holds, made once and again only when another store lies there. */
export function perStore<Value>(make: () => Value): () => Value {
  const made = new WeakMap<object, { value: Value }>();
  return () => {
    const store = indexDatabase();
    const known = made.get(store);
    if (known) return known.value;
    const value = make();
    made.set(store, { value });
    forgetIfFailed(value, () => made.delete(store));
    return value;
  };
}

/** A question to the store that has one answer in each language, asked once for each store. */
export function perStoreAndLocale<Value>(ask: (locale: Locale) => Promise<Value>) {
  const answers = perStore(() => new Map<Locale, Promise<Value>>());
  return (locale: Locale): Promise<Value> => {
    const made = answers();
    const known = made.get(locale);
    if (known) return known;
    const value = ask(locale);
    made.set(locale, value);
    forgetIfFailed(value, () => made.delete(locale));
    return value;
  };
}

/** The content hash of the store as it lies on disk now, or "unknown" if there is none to read. */
export const hashOnDisk = storeContentHash;

import 'server-only';
import { statSync } from 'node:fs';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { storeContentHash } from '@/prisma/content-hash';
import { PrismaClient } from '@/prisma/generated/client';
import { env } from './env';

type OpenStore = { client: PrismaClient; file: number };

let open: OpenStore | undefined;

function openStore(): OpenStore {
  const file = statSync(env.storePath).ino;
  const url = `file:${env.storePath}`;
  const adapter = new PrismaBetterSqlite3({ url, readonly: true, fileMustExist: true });
  return { client: new PrismaClient({ adapter }), file };
}

/** The store, read-only. While developing, a re-seeded store is a new file and is opened anew. */
export function db(): PrismaClient {
  if (!open || (env.isDevelopment && statSync(env.storePath).ino !== open.file)) open = openStore();
  return open.client;
}

/** The content hash of the store as it lies on disk now, or "unknown" if there is none to read. */
export const hashOnDisk = storeContentHash;

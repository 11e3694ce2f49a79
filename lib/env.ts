import { resolve } from 'node:path';
import { z } from 'zod';

const settings = z.object({
  /** The port that the site is served on, and part of its address while it has no other. */
  PORT: z.string().regex(/^\d+$/).default('3000'),
  /** Where the site is reached from outside, without a slash at the end. Goes into canonical addresses. */
  SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** The SQLite file that the seed writes and the site reads. */
  STORE_PATH: z.string().min(1).default('prisma/store.db'),
  /** The commit the site was built from, shown by /healthz. */
  BUILD_COMMIT: z.string().default('unknown'),
  /** The content hash of the store at build time; set by next.config.ts, not by hand. */
  BUILD_CONTENT_HASH: z.string().default('unknown'),
  NODE_ENV: z.string().default('development'),
});

const parsed = settings.parse({
  PORT: process.env.PORT,
  SITE_URL: process.env.SITE_URL,
  STORE_PATH: process.env.STORE_PATH,
  BUILD_COMMIT: process.env.BUILD_COMMIT,
  BUILD_CONTENT_HASH: process.env.BUILD_CONTENT_HASH,
  NODE_ENV: process.env.NODE_ENV,
});

export const env = {
  siteUrl: (parsed.SITE_URL ?? `http://localhost:${parsed.PORT}`).replace(/\/$/, ''),
  storePath: resolve(/* turbopackIgnore: true */ process.cwd(), parsed.STORE_PATH),
  buildCommit: parsed.BUILD_COMMIT,
  buildContentHash: parsed.BUILD_CONTENT_HASH,
  isDevelopment: parsed.NODE_ENV === 'development',
};

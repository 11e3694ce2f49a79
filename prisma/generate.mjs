// Generates the Prisma client without the schema engine, which Prisma would otherwise try to download.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');
const { status } = spawnSync(process.execPath, [prisma, 'generate'], {
  stdio: 'inherit',
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
});
if (status !== 0) process.exit(status ?? 1);

// The site imports this file; `npm run dev` writes into it what is wrong with the content.
writeFileSync(
  new URL('generated/content-state.ts', import.meta.url),
  "export const contentState: { hash: string; problems: string[] } = { hash: '', problems: [] };\n",
);

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const FILE = resolve('prisma/generated/content-state.ts');

/**
 * Tells the site being developed which content its store was built from and what is wrong with the content since then.
 * The site imports the file, so writing it refreshes the pages that are open.
 */
export function writeContentState(hash: string, problems: string[]): void {
  mkdirSync(dirname(FILE), { recursive: true });
  const state = JSON.stringify({ hash, problems }, null, 2);
  writeFileSync(
    FILE,
    `export const contentState: { hash: string; problems: string[] } = ${state};\n`,
  );
}

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../bench/blank-site';
import { copySite } from '../bench/site-copy';
import { runCommand } from './run-command';
import { startSite } from './start-site';

async function run(script: string, args: string[], folder: string): Promise<void> {
  const { exitCode, stderr } = await runCommand(script, args, folder);
  if (exitCode !== 0) throw new Error(stderr);
}

/** Serves a copy of the site of which one file of the content was changed and the change recorded with these arguments. */
export async function changedSite(
  file: string,
  change: (text: string) => string,
  recordings: string[][],
) {
  const folder = mkdtempSync(join(tmpdir(), 'changed-site-'));
  const remove = () => {
    rmSync(folder, { recursive: true });
  };
  try {
    copySite(folder);
    const path = join(folder, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    for (const args of recordings) await run('prisma/record.ts', args, folder);
    await run('prisma/seed.ts', [], folder);
    buildSite(folder);
    const site = await startSite(folder);
    const stop = async () => {
      await site.stop();
      remove();
    };
    return { address: site.address, folder, stop };
  } catch (error) {
    remove();
    throw error;
  }
}

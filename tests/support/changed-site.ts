import { mkdtempSync, rmSync } from 'node:fs';
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

/** Serves a copy of the site whose content was changed in its folder and the change recorded with these arguments of the command. */
export async function changedSite(change: (folder: string) => void, recording: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'changed-site-'));
  const remove = () => {
    rmSync(folder, { recursive: true });
  };
  try {
    copySite(folder);
    change(folder);
    await run('prisma/record.ts', recording, folder);
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

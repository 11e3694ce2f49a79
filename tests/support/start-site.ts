import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const NEXT = resolve('node_modules/next/dist/bin/next');

/** Serves a built site on a port that is free, for a test that needs one of its own. */
export async function startSite(folder = '.', settings: Record<string, string> = {}) {
  const site = spawn(process.execPath, [NEXT, 'start', '--port', '0'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = async () => {
    if (site.exitCode !== null) return;
    site.kill();
    await once(site, 'exit');
  };
  let address = '';
  for await (const line of createInterface({ input: site.stdout })) {
    address = /Local:\s+(http\S+)/.exec(line)?.[1] ?? address;
    if (line.includes('Ready')) return { address, stop };
  }
  throw new Error(`The site in ${resolve(folder)} did not start.`);
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

const command = [
  '--import',
  import.meta.resolve('tsx'),
  '--conditions=react-server',
  resolve('tests/support/watched-seed.ts'),
];

/** How long a process may say nothing, in milliseconds, before it is held to be stuck. */
const PATIENCE = 30_000;

/** Watches root/content in a process of its own, as `npm run dev` does, once its first seed is over. */
export async function watchedContent(root: string, store: string) {
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { ...process.env, STORE_PATH: store, TSX_TSCONFIG_PATH: resolve('tsconfig.json') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  let heard: (() => void) | undefined;
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      said.push(line);
      heard?.();
    });
  }
  child.once('close', () => heard?.());
  /** Resolves once a line after the first `skip` matches, and answers it. */
  const says = async (pattern: RegExp, skip = 0): Promise<string> => {
    for (;;) {
      const found = said.slice(skip).find((line) => pattern.test(line));
      if (found !== undefined) return found;
      if (child.exitCode !== null) throw new Error(`It stopped, having said:\n${said.join('\n')}`);
      const isSilent = await new Promise<boolean>((resolve) => {
        const patience = setTimeout(resolve, PATIENCE, true);
        heard = () => {
          clearTimeout(patience);
          resolve(false);
        };
      });
      if (isSilent) throw new Error(`It never said ${String(pattern)}, only:\n${said.join('\n')}`);
    }
  };
  await says(/^Store built|problem\(s\)/);
  return {
    said,
    says,
    /** Kills it without warning, so many milliseconds from now. */
    async kill(after: number) {
      await pause(after);
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}

import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

const command = [
  '--import',
  import.meta.resolve('tsx'),
  '--conditions=react-server',
  resolve('prisma/seed.ts'),
];

export type SeedRun = { exitCode: number | null; wasKilled: boolean; said: string; took: number };

/** Seeds a store from root/content in a process of its own; killed (SIGKILL) after so many milliseconds, if given. */
export function seed(root: string, store: string, killAfter = 0): Promise<SeedRun> {
  const begun = performance.now();
  const options = {
    cwd: root,
    env: { ...process.env, STORE_PATH: store, TSX_TSCONFIG_PATH: resolve('tsconfig.json') },
    timeout: killAfter,
    killSignal: 'SIGKILL',
  } as const;
  return new Promise((done) => {
    const child = execFile(process.execPath, command, options, (_, stdout, stderr) => {
      const { exitCode, signalCode } = child;
      const took = performance.now() - begun;
      done({ exitCode, wasKilled: signalCode === 'SIGKILL', said: stdout + stderr, took });
    });
  });
}

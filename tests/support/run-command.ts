import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

export type CommandRun = { exitCode: number | null; stdout: string; stderr: string };

/** Runs a script of prisma/ as npm would, in a process of its own, from the folder given. */
export function runCommand(script: string, args: string[], cwd = '.'): Promise<CommandRun> {
  const command = [
    '--import',
    import.meta.resolve('tsx'),
    '--conditions=react-server',
    resolve(script),
  ];
  const env = { ...process.env, TSX_TSCONFIG_PATH: resolve('tsconfig.json') };
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [...command, ...args],
      { cwd, env },
      (_, stdout, stderr) => {
        done({ exitCode: child.exitCode, stdout, stderr });
      },
    );
  });
}

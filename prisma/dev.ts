import { spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';

const seed = ['--import', 'tsx', '--conditions=react-server', 'prisma/seed.ts'];

function reseed(): boolean {
  return spawnSync(process.execPath, seed, { stdio: 'inherit' }).status === 0;
}

if (!reseed()) process.exit(1);

const next = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev'], {
  stdio: 'inherit',
});
next.on('exit', (code) => process.exit(code ?? 0));

/** Editors save a file in several steps; one seed follows when they have settled. */
let settled: NodeJS.Timeout | undefined;
watch('content', { recursive: true }, () => {
  clearTimeout(settled);
  settled = setTimeout(reseed, 100);
});

import './load-env';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { env } from '../lib/env';
import { reseed } from './reseed';
import { watchContent } from './watch-content';

if (!(await reseed()) && !existsSync(env.storePath)) {
  console.error('There is no earlier store to show. Mend the content and start again.');
  process.exit(1);
}

watchContent();

const next = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev'], {
  stdio: 'inherit',
});
next.on('exit', (code) => process.exit(code ?? 0));

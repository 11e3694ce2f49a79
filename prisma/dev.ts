import './load-env';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { env } from '../lib/env';
import { reseed } from './reseed';
import { watchContent } from './watch-content';

// Watching begins first, so that a file saved during the first seed is not missed.
watchContent();

if (!reseed() && !existsSync(env.storePath)) {
  console.error('There is no earlier store to show. Mend the content and start again.');
  process.exit(1);
}

const next = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev'], {
  stdio: 'inherit',
});
next.on('exit', (code) => process.exit(code ?? 0));

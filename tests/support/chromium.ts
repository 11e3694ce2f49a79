import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const FIVE_MINUTES = 300_000;

/** Keeps the browser from calling home or waiting for a graphics card. Playwright itself leaves the sandbox off. */
export const chromiumFlags = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Some systems put a placeholder in the browser's place, so a candidate must also say its version. */
function runs(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

function isDone(program: string, parameters: string[]): boolean {
  try {
    const stdio = ['ignore', 'inherit', 'inherit'] as const;
    execFileSync(program, parameters, { stdio: [...stdio], timeout: FIVE_MINUTES });
    return true;
  } catch {
    return false;
  }
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(
    (program) => existsSync(program) && runs(program),
  );
}

function fromPlaywright(): string | undefined {
  const program = chromium.executablePath();
  return existsSync(program) && runs(program) ? program : undefined;
}

function downloaded(): string | undefined {
  console.log('No Chromium found; asking Playwright to download one.');
  const command = join('node_modules', 'playwright', 'cli.js');
  isDone(process.execPath, [command, 'install', 'chromium']);
  return fromPlaywright();
}

function fromPackageManager(): string | undefined {
  if (process.getuid?.() !== 0) return undefined;
  console.log('Installing the chromium package with apt-get.');
  const isInstalled =
    isDone('apt-get', ['update', '-qq']) &&
    isDone('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  return isInstalled ? onPath() : undefined;
}

/** The Chromium to test with; where there is none, one is installed. */
export function chromiumPath(): string {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (runs(asked)) return asked;
    throw new Error(`CHROMIUM_PATH is ${asked}, which does not run; correct it or leave it out.`);
  }
  const found = onPath() ?? fromPlaywright() ?? downloaded() ?? fromPackageManager();
  if (found) return found;
  throw new Error('No Chromium: install Chromium or Chrome, or set CHROMIUM_PATH, and run again.');
}

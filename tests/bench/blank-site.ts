import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse, resolve } from 'node:path';

const LONGEST_BUILD = 600_000;

const LAYOUT = `export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}`;

const PAGE = `export default function Page() {
  return <h1>Blank</h1>;
}`;

const ASKED_PAGE = `export default async function Page({ searchParams }) {
  const { q } = await searchParams;
  return <h1>{q}</h1>;
}`;

/** Runs the framework's build in a folder, and tells what it says only if it fails. */
export function buildSite(folder: string): void {
  execFileSync(process.execPath, [resolve('node_modules/next/dist/bin/next'), 'build'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: LONGEST_BUILD,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
}

/** Builds an app of one empty page, and one made on request at /asked, with the framework we use, and tells where it lies. */
export function buildBlankSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'blank-site-'));
  // The packages lie outside the folder, so the bundler's root must be above both.
  const { root } = parse(folder);
  const config = { turbopack: { root }, outputFileTracingRoot: root };
  mkdirSync(join(folder, 'app'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  writeFileSync(join(folder, 'next.config.js'), `export default ${JSON.stringify(config)};`);
  writeFileSync(join(folder, 'app/layout.jsx'), LAYOUT);
  writeFileSync(join(folder, 'app/page.jsx'), PAGE);
  mkdirSync(join(folder, 'app/asked'));
  writeFileSync(join(folder, 'app/asked/page.jsx'), ASKED_PAGE);
  buildSite(folder);
  return folder;
}

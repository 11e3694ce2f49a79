import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse, resolve } from 'node:path';

const LAYOUT = `export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}`;

const PAGE = `export default function Page() {
  return <h1>Blank</h1>;
}`;

/** Builds an app of one empty page with the framework we use, and tells where it lies. */
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
  execFileSync(process.execPath, [resolve('node_modules/next/dist/bin/next'), 'build'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  return folder;
}

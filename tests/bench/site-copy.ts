import { cpSync, mkdirSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import { buildSite } from './blank-site';

const LEFT_OUT = ['node_modules', '.next', '.git', 'test-results', 'tests', 'docs'];

/** Copies the repository as it lies there, to be built beside the build in use. Types are for `npm run check`. */
export function copySite(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync('.').filter((one) => !LEFT_OUT.includes(one)))
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  // The packages lie outside the folder, so the bundler's root must be above both.
  const root = JSON.stringify(parse(resolve(folder)).root);
  renameSync(join(folder, 'next.config.ts'), join(folder, 'site.config.ts'));
  writeFileSync(
    join(folder, 'next.config.ts'),
    `import config from './site.config';
export default {
  ...config,
  typescript: { ignoreBuildErrors: true },
  turbopack: { ...config.turbopack, root: ${root} },
  outputFileTracingRoot: ${root},
};`,
  );
}

/** Copies the repository and builds it, so that the build in use is left alone. */
export function buildSiteCopy(folder: string): void {
  copySite(folder);
  buildSite(folder);
}

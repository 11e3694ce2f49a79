import { readdirSync, readFileSync } from 'node:fs';

const FOLDERS = ['app', 'components', 'lib', 'prisma', 'tests'];
const SINGLE = ['proxy.ts', 'next.config.ts'];
const IS_SOURCE = /\.(ts|tsx|mjs|css)$/;

/** Every file that someone wrote and someone reads: path and number of lines. */
export function sourceFiles(): { path: string; lines: number }[] {
  const found = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && IS_SOURCE.test(entry.name))
      .map(({ parentPath, name }) => `${parentPath}/${name}`)
      .filter((path) => !path.startsWith('prisma/generated/')),
  );
  return [...found, ...SINGLE].map((path) => ({
    path,
    lines: readFileSync(path, 'utf8').trimEnd().split('\n').length,
  }));
}

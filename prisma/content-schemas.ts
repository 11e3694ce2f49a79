import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  SCHEMAS_FOLDER,
  schemaFile,
  schemaText,
  withSchemaLine,
} from '../lib/content/json-schemas';
import { folders, type Folder } from '../lib/content/read';

/** Writes a file that is not yet so; answers how many were written. */
function write(file: string, text: string): number {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return 0;
  writeFileSync(file, text);
  return 1;
}

function addLines(directory: string, folder: Folder): number {
  return readdirSync(join(directory, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(directory, folder, name))
    .reduce(
      (sum, file) => sum + write(file, withSchemaLine(readFileSync(file, 'utf8'), folder)),
      0,
    );
}

const directory = process.argv[2] ?? 'content';
if (!existsSync(directory)) {
  console.error(`There is no directory ${directory}; run this where content/ is, or name it.`);
  process.exitCode = 1;
} else {
  let [schemas, files] = [0, 0];
  mkdirSync(join(directory, SCHEMAS_FOLDER), { recursive: true });
  for (const folder of folders) {
    schemas += write(join(directory, SCHEMAS_FOLDER, schemaFile(folder)), await schemaText(folder));
    files += addLines(directory, folder);
  }
  console.log(
    `${String(schemas)} schema(s) renewed, the line that names one added to ${String(files)} file(s).`,
  );
}

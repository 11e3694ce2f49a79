import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  jsonSchema,
  schemaFile,
  schemaLine,
  schemaText,
  withSchemaLine,
} from '@/lib/content/json-schemas';
import { folders } from '@/lib/content/read';
import { contentCopy } from '../support/broken-content';
import { FIXTURE } from '../support/broken-fixture';
import { runCommand } from '../support/run-command';

const copy = contentCopy(FIXTURE);
afterAll(copy.remove);

/** The fields of a schema that do not say what an editor should write, wherever they stand. */
function undescribed(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, inner]: [string, unknown]) => {
    if (key !== 'properties' || typeof inner !== 'object' || inner === null) {
      return undescribed(inner, path);
    }
    return Object.entries(inner).flatMap(([field, own]: [string, unknown]) => [
      ...(typeof own === 'object' && own !== null && 'description' in own
        ? []
        : [`${path}.${field}`]),
      ...undescribed(own, `${path}.${field}`),
    ]);
  });
}

describe.each(folders)('content/%s', (folder) => {
  const isValid = new Ajv().compile(jsonSchema(folder));
  const files = (content: string) =>
    readdirSync(join(content, folder)).map((name) => {
      const text = readFileSync(join(content, folder, name), 'utf8');
      const value: unknown = parse(text);
      return { name, text, value };
    });

  test('the committed schema is that of the code; npm run content:schemas renews it', async () => {
    const committed = readFileSync(join('content/.schemas', schemaFile(folder)), 'utf8');
    expect(committed).toBe(await schemaText(folder));
  });

  test('each field says what to write', () => {
    expect(undescribed(jsonSchema(folder), folder)).toEqual([]);
  });

  test('each file names its schema in the first line; npm run content:schemas adds it', () => {
    const without = files('content').filter(
      ({ text }) => !text.startsWith(`${schemaLine(folder)}\n`),
    );
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  test.each(['content', FIXTURE])('each file of %s is valid for an editor program', (content) => {
    expect(files(content).filter(({ value }) => isValid(value) !== true)).toEqual([]);
  });

  test('a file with an unknown field, or none at all, is not', () => {
    const [sound] = files(FIXTURE);
    expect(isValid(Object.assign({ unknown: true }, sound?.value))).toBe(false);
    expect(isValid({})).toBe(false);
  });
});

test('the line is added once, and corrected where it names another schema', () => {
  const line = '# yaml-language-server: $schema=../.schemas/themes.schema.json\n';
  expect(withSchemaLine('slug: ai\n', 'themes')).toBe(`${line}slug: ai\n`);
  expect(withSchemaLine(`${line}slug: ai\n`, 'themes')).toBe(`${line}slug: ai\n`);
  expect(withSchemaLine(`${line}slug: ai\n`.replace('themes', 'bodies'), 'themes')).toBe(
    `${line}slug: ai\n`,
  );
});

test('the command writes the schemas and the lines, once, and the content stays sound', async () => {
  const run = () => runCommand('prisma/content-schemas.ts', [], copy.root);
  expect(await run()).toEqual({
    exitCode: 0,
    stdout: '8 schema(s) renewed, the line that names one added to 18 file(s).\n',
    stderr: '',
  });
  expect((await run()).stdout).toMatch(/^0 schema\(s\) renewed, .* 0 file\(s\)\.\n$/);
  expect(copy.problems()).toEqual([]);
});

test('a directory that is not there is told as such', async () => {
  expect(await runCommand('prisma/content-schemas.ts', ['nowhere'])).toEqual({
    exitCode: 1,
    stdout: '',
    stderr: 'There is no directory nowhere; run this where content/ is, or name it.\n',
  });
});

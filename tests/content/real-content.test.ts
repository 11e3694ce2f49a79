import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatProblem } from '@/lib/content/problems';
import { folders, LEDGER } from '@/lib/content/read';
import { checkRecord } from '@/prisma/check-record';

const schemas = folders.map((folder) => `content/.schemas/${folder}.schema.json`);

test('every file is valid, every reference resolves, nothing is out of reach and all is in the ledger', () => {
  expect(checkRecord('content').problems.map(formatProblem)).toEqual([]);
});

test.each(folders)('content/%s has records', (folder) => {
  expect(readdirSync(`content/${folder}`)).not.toEqual([]);
});

test('no file lies where it would not be read', () => {
  const unread = readdirSync('content', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
    .filter(
      (path) =>
        !schemas.includes(path) &&
        path !== `content/${LEDGER}` &&
        !folders.some((folder) =>
          /^[a-z0-9-]+\.yaml$/.test(path.replace(`content/${folder}/`, '')),
        ),
    );
  expect(unread).toEqual([]);
});

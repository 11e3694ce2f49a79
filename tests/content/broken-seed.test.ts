import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { env } from '@/lib/env';
import { contentCopy } from '../support/broken-content';
import { FIXTURE } from '../support/broken-fixture';
import { seed } from '../support/child-seed';

const copy = contentCopy(FIXTURE);
afterAll(copy.remove);
const stores = join(copy.root, 'stores');
const store = join(stores, 'store.db');

mkdirSync(stores);
copyFileSync(env.storePath, store);
const line = copy.change(
  'content/bodies/ministers.yaml',
  /^succeeds: council$/m,
  'succeeds: no-such',
);
copy.write('content/themes/twice.yaml', 'slug: twice\nslug: again\n');
const broken = await seed(copy.root, store);

test('a broken content stops the seed', () => {
  expect(broken.exitCode).toBe(1);
});

test('every mistake is told at once, and that the store is as it was', () => {
  expect(broken.said.split('\n')).toEqual([
    `content/bodies/ministers.yaml:${String(line)}:1: succeeds names "no-such", which has no file content/bodies/no-such.yaml; correct the name or add the file`,
    expect.stringMatching(/^content\/themes\/twice\.yaml:2:1: cannot be read as YAML: /),
    '',
    '2 problem(s) in the content; the store is as it was.',
    '',
  ]);
});

test('the store is as it was, byte for byte, and nothing lies beside it', () => {
  expect(readFileSync(store).equals(readFileSync(env.storePath))).toBe(true);
  expect(readdirSync(stores)).toEqual(['store.db']);
});

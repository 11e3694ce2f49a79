import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { contentCopy } from '../support/broken-content';
import { FIXTURE } from '../support/broken-fixture';
import { runCommand } from '../support/run-command';

const CHECK = 'prisma/check.ts';
const copy = contentCopy(FIXTURE);
afterAll(copy.remove);

test('sound content is passed in silence', async () => {
  expect(await runCommand(CHECK, [FIXTURE])).toEqual({ exitCode: 0, stdout: '', stderr: '' });
});

test('broken content fails the check, which says where and what, and leaves a store as it was', async () => {
  copy.change('content/bodies/ministers.yaml', /^succeeds: council$/m, 'succeeds: no-such');
  rmSync(join(copy.root, 'content/glossary'), { recursive: true });
  copy.write('store.db', 'a store');
  expect(await runCommand(CHECK, [], copy.root)).toEqual({
    exitCode: 1,
    stdout: '',
    stderr: [
      'content/bodies/ministers.yaml:5:1: succeeds names "no-such", which has no file content/bodies/no-such.yaml; correct the name or add the file',
      'content/glossary:1:1: is missing; add it',
      '',
      '2 problem(s) in the content; nothing was written.',
      '',
    ].join('\n'),
  });
  expect(readFileSync(join(copy.root, 'store.db'), 'utf8')).toBe('a store');
});

test('a directory that is not there is told as such', async () => {
  expect(await runCommand(CHECK, ['nowhere'])).toEqual({
    exitCode: 1,
    stdout: '',
    stderr: 'There is no directory nowhere; run this where content/ is, or name it.\n',
  });
});

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';

const TOOL = '../shared/tools/own-words.mjs';

test('no sentence of ours runs word for word like an article', ({ skip }) => {
  skip(!existsSync(TOOL), `${TOOL} is not here: whether the words are our own was not checked`);
  const { status, stdout } = spawnSync(process.execPath, [TOOL, 'content', 'messages'], {
    encoding: 'utf8',
  });
  expect(status, stdout).toBe(0);
});

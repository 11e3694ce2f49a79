import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { contentCopy } from '../support/broken-content';
import { watchedContent } from '../support/child-dev';
import { lookAtStore } from '../support/look-at-store';

const FILE = 'content/initiatives/asean-charter.yaml';
/** How often the re-seeding is killed; DEV_KILLS=20 for a thorough run. */
const KILLS = Number(process.env.DEV_KILLS ?? 4);
/** A re-seed takes less than this, in milliseconds, so the kills are spread over all of it. */
const LONGEST = 1200;

const copy = contentCopy();
const directory = mkdtempSync(join(tmpdir(), 'dev-'));
const store = join(directory, 'store.db');
afterAll(() => {
  copy.remove();
  rmSync(directory, { recursive: true });
});

const good = copy.read(FILE);
const state = () => readFileSync(join(copy.root, 'prisma/generated/content-state.ts'), 'utf8');

test('a saved file is in the store; a broken one is told in terminal and browser and loses nothing', async () => {
  const watched = await watchedContent(copy.root, store);
  const before = lookAtStore(store);

  copy.write(FILE, `${good}# saved again\n`);
  await watched.says(/^Store built/, watched.said.length);
  const after = lookAtStore(store);
  expect(after.hash).not.toBe(before.hash);
  expect(state()).toContain('problems: []'.replace('problems', '"problems"'));

  copy.write(FILE, good.replace(/^type: .*$/m, 'type: paper'));
  await watched.says(/problem\(s\)/, watched.said.length);
  expect(watched.said.join('\n')).toMatch(
    /asean-charter\.yaml:\d+:1: type is not one of: agreement/,
  );
  expect(state()).toContain('type is not one of: agreement');
  expect(lookAtStore(store)).toEqual(after);

  copy.write(FILE, good);
  await watched.says(/^Store built/, watched.said.length);
  expect(state()).not.toContain('type is not one of');
  expect(lookAtStore(store)).toEqual(before);
  await watched.kill(0);
});

test.each(Array.from({ length: KILLS }, (_, index) => index))(
  `re-seeding killed at moment %i of ${String(KILLS)} leaves the old store or the new one, whole`,
  async (moment) => {
    copy.write(FILE, good);
    const watched = await watchedContent(copy.root, store);
    const before = lookAtStore(store);
    copy.write(FILE, `${good}# moment ${String(moment)}\n`);
    await watched.kill((LONGEST * moment) / KILLS);
    const left = lookAtStore(store);
    expect({ ...left, hash: '' }).toEqual({ ...before, hash: '' });
    if (left.hash === before.hash) expect(left).toEqual(before);
  },
);

import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { env } from '@/lib/env';
import { contentCopy } from '../support/broken-content';
import { seed } from '../support/child-seed';
import { lookAtStore } from '../support/look-at-store';
import { runCommand } from '../support/run-command';

/** How often a seed is killed; SEED_KILLS=100 for a thorough run. */
const KILLS = Number(process.env.SEED_KILLS ?? 30);

const changed = contentCopy();
changed.append(
  'content/initiatives/asean-charter.yaml',
  'milestones: [{ id: trial, date: 2020, act: noted, text: { vi: Thử, en: Trial }, cites: [{ source: asean-adm2030 }] }]\n',
);
const recording = await runCommand('prisma/record.ts', [], changed.root);
if (recording.exitCode !== 0) throw new Error(recording.stderr);
const directory = mkdtempSync(join(tmpdir(), 'killed-'));
const store = join(directory, 'store.db');
afterAll(() => {
  changed.remove();
  rmSync(directory, { recursive: true });
});

const first = await seed(changed.root, store);
if (first.exitCode !== 0) throw new Error(first.said);
const before = lookAtStore(env.storePath);
const after = lookAtStore(store);
let kills = 0;

test('a seed that is left in peace builds the store and says from which content', () => {
  expect(first.said).toMatch(/^Store built from content [0-9a-f]{12}\.\n$/);
});

test('the old store and the new one can be told apart', () => {
  expect(after.hash).not.toBe(before.hash);
  expect(after.statements).toBe(Number(before.statements) + 1);
});

test.each(Array.from({ length: KILLS }, (_, index) => index + 1))(
  `a seed killed %i/${String(KILLS)} of its way leaves the old store or the new one, whole`,
  async (part) => {
    copyFileSync(env.storePath, store);
    const run = await seed(changed.root, store, Math.ceil((first.took * part) / KILLS));
    if (run.wasKilled) kills += 1;
    expect([before, after]).toContainEqual(lookAtStore(store));
  },
);

test('seeds were indeed killed', () => {
  expect(kills).toBeGreaterThan(0);
});

test('the next good seed sweeps away what killed ones left behind', async () => {
  for (const rest of ['1', '1-journal']) writeFileSync(`${store}.building-${rest}`, 'half');
  await seed(changed.root, store);
  expect(readdirSync(directory)).toEqual(['store.db']);
  expect(lookAtStore(store)).toEqual(after);
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentCopy } from '../support/broken-content';
import { watchedContent } from '../support/child-dev';
import { seed } from '../support/child-seed';

const RUNS = 7;
const FILE = 'content/initiatives/asean-charter.yaml';

const copy = contentCopy();
const directory = mkdtempSync(join(tmpdir(), 'seed-time-'));
const store = join(directory, 'store.db');
const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
const told = (times: number[]) =>
  `median ${median(times).toFixed(0)} ms of ${times.length.toFixed(0)}`;

/** `npm run seed` from an empty process to its end. */
async function wholeSeeds(): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push((await seed(copy.root, store)).took);
  return times;
}

/** From a file saved in an editor to the store that has it, while `npm run dev` watches. */
async function savedFiles(): Promise<number[]> {
  const watched = await watchedContent(copy.root, store);
  const good = copy.read(FILE);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const from = watched.said.length;
    const saved = performance.now();
    copy.write(FILE, `${good}# run ${String(run)}\n`);
    await watched.says(/^Store built/, from);
    times.push(performance.now() - saved);
  }
  await watched.kill(0);
  return times;
}

console.log(`Seed in a process of its own: ${told(await wholeSeeds())}`);
console.log(`Re-seed after a saved file:   ${told(await savedFiles())}`);
copy.remove();
rmSync(directory, { recursive: true });

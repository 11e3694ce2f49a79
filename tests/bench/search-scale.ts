import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSyntheticStore } from '../support/synthetic-store';
import { measureAnswers } from './measure-answers';
import { tellPageRates } from './page-rates';
import type { Spread } from './spread';

/** Clauses added to the record; 0 is the record as it is. */
const SIZES = [4_000, 100_000, 1_000_000];
const PAGE_SIZES = [0, 100_000, 1_000_000];

const COLUMNS = [
  { name: 'clauses', width: 8 },
  { name: 'made in', width: 9 },
  ...['file', 'texts', 'index'].map((name) => ({ name, width: 7 })),
  { name: 'opened', width: 10 },
  { name: 'memory', width: 8 },
];
const QUERIES = ['all', 'labelled', 'with a theme', 'no words', 'some, 20 shown'];
const TIME = 8;

const hasPages = process.argv.includes('--pages');
const isTellingSlowest = process.argv.includes('--slowest');
const asked = process.argv.filter((word) => /^\d+$/.test(word)).map(Number);
const pageSizes = asked.length > 0 ? asked : PAGE_SIZES;
const sizes = asked.length > 0 ? asked : hasPages ? [...new Set([0, ...SIZES])] : SIZES;

const folder = mkdtempSync(join(tmpdir(), 'search-scale-'));
process.once('exit', () => {
  rmSync(folder, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const cells = (some: string[]) => some.map((cell, at) => cell.padStart(COLUMNS[at]?.width ?? 0));
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0);
const milliseconds = ({ p50, p95, max }: Spread) =>
  [p50, p95, max].map((time) => time.toFixed(1).padStart(TIME)).join('');

function tellHeading(): void {
  const widths = COLUMNS.reduce((sum, { width }) => sum + width, 0);
  const kinds = QUERIES.map((name) => `  ${name}`.padStart(TIME * 3)).join('');
  const times = ['p50', 'p95', 'max'].map((name) => name.padStart(TIME)).join('');
  console.log(`Sizes in MB, times of a search in ms\n\n${' '.repeat(widths)}${kinds}`);
  console.log(cells(COLUMNS.map(({ name }) => name)).join('') + times.repeat(QUERIES.length));
}

async function tellAnswers(count: number, file: string): Promise<void> {
  const { took, bytes, texts, index } = makeSyntheticStore(file, count);
  const { opened, rss, answers, shown, slowest } = await measureAnswers(file);
  const store = cells([
    ...[String(count), `${(took / 1000).toFixed(0)} s`],
    ...[bytes, texts, index].map(megabytes),
    ...[`${opened.toFixed(0)} ms`, megabytes(rss)],
  ]);
  const { all, labelled, filtered, alone } = answers;
  const times = [all, labelled, filtered, alone, shown].map(milliseconds);
  console.log([...store, ...times].join(''));
  if (!isTellingSlowest) return;
  for (const one of slowest)
    console.log(`${one.took.toFixed(1).padStart(12)} ms  ${JSON.stringify(one.filters)}`);
}

const stores = sizes.map((count) => ({ count, file: join(folder, `${String(count)}.db`) }));
tellHeading();
for (const { count, file } of stores) await tellAnswers(count, file);
if (hasPages)
  await tellPageRates(
    folder,
    stores.filter(({ count }) => pageSizes.includes(count)),
  );

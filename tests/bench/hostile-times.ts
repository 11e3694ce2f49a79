import { readParams } from '@/lib/search/params';
import { filterChoices, searchIds } from '@/lib/search/queries';
import { hostileQueries, paramNames } from '../support/hostile-queries';
import { spread } from './spread';

const QUERIES = 10_000;
const MOST_TOLD = 5;

const choices = await filterChoices('vi');
await searchIds({});

const times: { took: number; asked: string }[] = [];
for (const raw of hostileQueries(QUERIES, choices)) {
  const begun = performance.now();
  const { filters } = readParams(raw, paramNames, choices);
  await searchIds(filters);
  times.push({ took: performance.now() - begun, asked: JSON.stringify(filters) });
}

const { p50, p95, max } = spread(times.map(({ took }) => took));
const figures = { p50, p95, slowest: max };
console.log(`${String(QUERIES)} hostile queries, times in ms`);
for (const [name, time] of Object.entries(figures))
  console.log(`${name.padEnd(8)} ${time.toFixed(1).padStart(8)}`);
console.log('\nThe slowest:');
for (const { took, asked } of times.sort((a, b) => b.took - a.took).slice(0, MOST_TOLD))
  console.log(`${took.toFixed(1).padStart(8)}  ${asked}`);

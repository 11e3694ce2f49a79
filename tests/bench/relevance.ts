import { searchIds } from '@/lib/search/queries';
import { relevanceFigures } from '../support/relevance-figures';
import {
  queryKinds,
  relevanceSet,
  writtenQueries,
  type RelevanceQuery,
} from '../support/relevance-set';

const WORST = Number(process.argv[2] ?? 10);

async function figures(query: RelevanceQuery) {
  const { ids } = await searchIds({ q: query.q, ...query.filters });
  return { query, ...relevanceFigures(query, ids) };
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

type Measured = Awaited<ReturnType<typeof figures>>;

function line(name: string, some: Measured[]): string {
  const ndcg = mean(some.map((one) => one.ndcg)).toFixed(3);
  const recall = mean(some.map((one) => one.recall)).toFixed(3);
  return `${name.padEnd(14)} ${String(some.length).padStart(4)}  NDCG@10 ${ndcg}  recall@10 ${recall}`;
}

async function measure(title: string, queries: RelevanceQuery[]) {
  const list = await Promise.all(queries.map(figures));
  console.log(title);
  for (const kind of queryKinds) {
    const some = list.filter(({ query }) => query.kind === kind);
    if (some.length > 0) console.log(line(kind, some));
  }
  console.log(line('all', list));
  console.log('\nThe worst:');
  for (const { query, ndcg, recall } of list.sort((a, b) => a.ndcg - b.ndcg).slice(0, WORST)) {
    console.log(`${ndcg.toFixed(2)} ${recall.toFixed(2)}  ${query.id}: ${query.q}`);
  }
}

await measure('The queries the search was built with', relevanceSet());
if (process.argv.includes('--held-out')) {
  const heldOut = relevanceSet(writtenQueries('tests/relevance-held-out'));
  await measure('\nQueries the search was not built with', heldOut);
}

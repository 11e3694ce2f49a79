import { rankedIds } from '@/lib/search/queries';
import { relevanceFigures } from '../support/relevance-figures';
import {
  queryKinds,
  relevanceSet,
  searchableStatements,
  type RelevanceQuery,
} from '../support/relevance-set';

const WORST = Number(process.argv[2] ?? 10);

const searchable = await searchableStatements();

async function figures(query: RelevanceQuery) {
  const { all, partial } = await rankedIds(query.q);
  const ids = [...all, ...partial];
  const theme = query.filters?.theme;
  const shown = theme ? ids.filter((id) => searchable.get(id)?.includes(theme)) : ids;
  return { query, ...relevanceFigures(query, shown) };
}

const list = await Promise.all(relevanceSet().map(figures));
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function line(name: string, some: typeof list): string {
  const ndcg = mean(some.map((one) => one.ndcg)).toFixed(3);
  const recall = mean(some.map((one) => one.recall)).toFixed(3);
  return `${name.padEnd(14)} ${String(some.length).padStart(4)}  NDCG@10 ${ndcg}  recall@10 ${recall}`;
}

for (const kind of queryKinds) {
  console.log(
    line(
      kind,
      list.filter(({ query }) => query.kind === kind),
    ),
  );
}
console.log(line('all', list));
console.log('\nThe worst:');
for (const { query, ndcg, recall } of list.sort((a, b) => a.ndcg - b.ndcg).slice(0, WORST)) {
  console.log(`${ndcg.toFixed(2)} ${recall.toFixed(2)}  ${query.id}: ${query.q}`);
}

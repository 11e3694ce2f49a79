import type { RelevanceQuery } from './relevance-set';

const CUT = 10;

const gain = (grade: number) => 2 ** grade - 1;
const discounted = (grades: number[]) =>
  grades.slice(0, CUT).reduce((sum, grade, at) => sum + gain(grade) / Math.log2(at + 2), 0);

/** How well a list of results answers a labelled query: NDCG@10 and recall@10, each from 0 to 1. */
export function relevanceFigures(query: RelevanceQuery, results: string[]) {
  const grades = Object.values(query.relevant);
  if (query.expectsNothing) {
    const silence = results.length === 0 ? 1 : 0;
    return { ndcg: silence, recall: silence };
  }
  const least = query.broad ? 3 : 2;
  const due = Object.entries(query.relevant).flatMap(([id, grade]) => (grade >= least ? [id] : []));
  const shown = results.slice(0, CUT);
  const ideal = discounted(grades.sort((a, b) => b - a));
  return {
    ndcg: discounted(results.map((id) => query.relevant[id] ?? 0)) / ideal,
    recall: shown.filter((id) => due.includes(id)).length / Math.min(CUT, due.length),
  };
}

import { standsFor, type RelevanceQuery } from './relevance-set';

const CUT = 10;

const gain = (grade: number) => 2 ** grade - 1;
const discounted = (grades: number[]) =>
  grades.slice(0, CUT).reduce((sum, grade, at) => sum + gain(grade) / Math.log2(at + 2), 0);

/** The grades of what can stand in a list of results: a name in the glossary is shown with its entry, once. */
function gradesOf({ relevant }: RelevanceQuery): Map<string, number> {
  const grades = new Map<string, number>();
  for (const [id, grade] of Object.entries(relevant)) {
    const shown = id.startsWith('glossary/') ? standsFor(id) : id;
    grades.set(shown, Math.max(grade, grades.get(shown) ?? 0));
  }
  return grades;
}

/** How well a list of results answers a labelled query: NDCG@10 and recall@10, each from 0 to 1. */
export function relevanceFigures(query: RelevanceQuery, results: string[]) {
  if (query.expectsNothing) {
    const silence = results.length === 0 ? 1 : 0;
    return { ndcg: silence, recall: silence };
  }
  const grades = gradesOf(query);
  const least = query.broad ? 3 : 2;
  const due = [...grades].flatMap(([id, grade]) => (grade >= least ? [id] : []));
  const shown = results.slice(0, CUT);
  const ideal = discounted([...grades.values()].sort((a, b) => b - a));
  return {
    ndcg: discounted(results.map((id) => grades.get(id) ?? 0)) / ideal,
    recall: shown.filter((id) => due.includes(id)).length / Math.min(CUT, due.length),
  };
}

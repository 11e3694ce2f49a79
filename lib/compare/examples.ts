import type { Query } from '../hrefs';
import type { ThemeMatrix } from '../themes/matrix';

/** What an example compares: the query of its address, and the two or three things that it names. */
export type CompareExample = { query: Query; names: { theme: string; a: string; b: string } };

type Named = { slug: string; name: string };

/** The first and the last meeting that took up the theme most often taken up. */
function onTheme({ rows, meetings }: ThemeMatrix): CompareExample[] {
  const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
  const [most] = rows.toSorted((one, other) => sum(other.counts) - sum(one.counts));
  const spoke = meetings.filter((_, at) => (most?.counts[at] ?? 0) > 0);
  const [first, last] = [spoke[0], spoke.at(-1)];
  if (!most || !first || !last || first === last) return [];
  return [
    {
      query: { theme: most.slug, a: first.slug, b: last.slug },
      names: { theme: most.name, a: first.short, b: last.short },
    },
  ];
}

/** Comparisons that the record always has: its last two declarations, its first and last, and one theme over the years. */
export function compareExamples(newestFirst: readonly Named[], matrix: ThemeMatrix) {
  const pairs = [
    [newestFirst[1], newestFirst[0]],
    [newestFirst.at(-1), newestFirst[0]],
  ];
  const declarations = pairs.flatMap(([a, b]): CompareExample[] =>
    a && b && a.slug !== b.slug
      ? [{ query: { a: a.slug, b: b.slug }, names: { theme: '', a: a.name, b: b.name } }]
      : [],
  );
  return [...declarations, ...onTheme(matrix)];
}

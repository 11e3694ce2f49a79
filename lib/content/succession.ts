import { problemAt, type Problem } from './problems';
import type { Content, Entry } from './read';
import { isBefore, spanOfMeeting } from './spans';

type Successor = Entry<{ slug: string; succeeds?: string | undefined }>;

/** Whoever follows the line of predecessors must come to its beginning. */
function circles(entries: Successor[]): Problem[] {
  return entries.flatMap(({ record, at }) => {
    const seen = new Set<string>();
    let slug = record.succeeds;
    while (slug !== undefined && !seen.has(slug)) {
      seen.add(slug);
      slug = entries.find((other) => other.record.slug === slug)?.record.succeeds;
    }
    return seen.has(record.slug)
      ? [problemAt(at, ['succeeds'], 'leads back to this record itself; correct the line')]
      : [];
  });
}

function periodProblems({ masterplans }: Content): Problem[] {
  return masterplans.flatMap(({ record: { slug, period, succeeds }, at }) => {
    const earlier = masterplans.find(({ record }) => record.slug === succeeds)?.record;
    return [
      ...(period.end < period.start
        ? [problemAt(at, ['period', 'end'], 'is before start; correct one of the two years')]
        : []),
      ...(earlier && earlier.slug !== slug && period.start <= earlier.period.end
        ? [
            problemAt(
              at,
              ['period', 'start'],
              `is not after ${String(earlier.period.end)}, the end of ${earlier.slug}; correct the year or the succession`,
            ),
          ]
        : []),
    ];
  });
}

function bodyProblems({ bodies, meetings }: Content): Problem[] {
  const spans = (body: string | undefined) =>
    meetings.flatMap(({ record }) => (record.body === body ? [spanOfMeeting(record.dates)] : []));
  return bodies.flatMap(({ record, at }) => {
    const find = (slug: string | undefined) =>
      bodies.find((other) => other.record.slug === slug)?.record;
    const [earlier, prepared] = [find(record.succeeds), find(record.prepares)];
    const overlaps =
      earlier !== undefined &&
      earlier.slug !== record.slug &&
      spans(record.slug).some((own) => spans(earlier.slug).some((theirs) => isBefore(own, theirs)));
    return [
      ...(overlaps
        ? [
            problemAt(
              at,
              ['succeeds'],
              `names ${earlier.slug}, which met after this body first did; correct the dates or the succession`,
            ),
          ]
        : []),
      ...(prepared && (record.level !== 'senior-officials' || prepared.level !== 'ministers')
        ? [
            problemAt(
              at,
              ['prepares'],
              'is for senior officials who prepare a body of ministers; remove it or correct a level',
            ),
          ]
        : []),
    ];
  });
}

/** Bodies and masterplans that cannot follow, or prepare, what they say they do. */
export function successionProblems(content: Content): Problem[] {
  return [
    ...circles(content.bodies),
    ...circles(content.masterplans),
    ...periodProblems(content),
    ...bodyProblems(content),
  ];
}

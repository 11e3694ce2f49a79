import { problemAt, type Problem } from './problems';
import type { Content } from './read';
import { locateStatements, type Located } from './statements';

const RESERVED = new Set([
  'dates',
  'place',
  'mode',
  'motto',
  'name',
  'description',
  'official-text',
]);

function repeatedIds(located: Located[]): Problem[] {
  const seen = new Set<string>();
  return located.flatMap(({ at, path, id, statement }) => {
    const address = `${at.file}#${id}`;
    const repeated = seen.has(address);
    seen.add(address);
    if (!statement) return [];
    if (RESERVED.has(id)) {
      return [
        problemAt(at, [...path, 'id'], `is "${id}", which the site uses itself; choose another`),
      ];
    }
    return repeated
      ? [problemAt(at, [...path, 'id'], `is "${id}", used before in this file; choose another`)]
      : [];
  });
}

/** An initiative with milestones has a life line although no meeting on record names it. */
const hasOwnSteps = (record: object) =>
  'milestones' in record && Array.isArray(record.milestones) && record.milestones.length > 0;

function neverNamed(content: Content, located: Located[]): Problem[] {
  const named = (key: 'themes' | 'initiatives' | 'masterplans') =>
    new Set(located.flatMap(({ statement }) => statement?.[key] ?? []));
  return (['themes', 'initiatives', 'masterplans'] as const).flatMap((folder) => {
    const mentioned = named(folder);
    return content[folder].flatMap(({ record, at }) =>
      mentioned.has(record.slug) || hasOwnSteps(record)
        ? []
        : [
            problemAt(
              at,
              ['slug'],
              'is named by no statement; mention it where it belongs or remove the file',
            ),
          ],
    );
  });
}

/** Sources that nothing cites, and paragraphs of articles that are neither cited nor listed as furniture. */
function neverCited(content: Content, located: Located[]): Problem[] {
  const cited = new Map<string, Set<number>>();
  const cites = located.flatMap(({ support }) => [
    ...support.cites,
    ...support.notes.flatMap((note) => note.cites ?? []),
  ]);
  for (const { source, paragraphs } of cites) {
    const known = cited.get(source) ?? new Set<number>();
    for (const paragraph of paragraphs ?? []) known.add(paragraph);
    cited.set(source, known);
  }
  return content.sources.flatMap(({ record, at }) => {
    const used = cited.get(record.id);
    if (!used)
      return [problemAt(at, ['id'], 'is cited by no statement; cite it or remove the file')];
    const furniture = new Set(record.furniture.flatMap(({ paragraphs }) => paragraphs));
    const unused = Array.from({ length: record.paragraphs ?? 0 }, (_, i) => i + 1).filter(
      (paragraph) => !used.has(paragraph) && !furniture.has(paragraph),
    );
    return unused.length === 0
      ? []
      : [
          problemAt(
            at,
            ['paragraphs'],
            `hold some that no statement cites: ${unused.join(', ')}; cite them or list them under furniture`,
          ),
        ];
  });
}

/** The other direction of every reference: nothing on record that no reader could reach. */
export function reachProblems(content: Content): Problem[] {
  const located = locateStatements(content);
  return [
    ...repeatedIds(located),
    ...neverNamed(content, located),
    ...neverCited(content, located),
  ];
}

import type { ClauseContent } from '../declarations/schema';
import type { Citation, StatementContent } from '../statements/schema';
import type { Content } from './read';
import type { FieldPath, RecordFile } from './problems';

type Supported = { cites: Citation[]; notes: StatementContent['notes'] };

/** Something that cites sources, with where its field stands. A "name" has no words of its own. */
export type Located = {
  at: RecordFile;
  path: FieldPath;
  id: string;
  support: Supported;
  statement?: StatementContent;
};

function field(
  at: RecordFile,
  path: FieldPath,
  id: string,
  support: Supported | undefined,
): Located[] {
  return support ? [{ at, path, id, support }] : [];
}

function list(at: RecordFile, key: string, statements: StatementContent[]): Located[] {
  return statements.map((statement, index) => ({
    at,
    path: [key, index],
    id: statement.id,
    support: statement,
    statement,
  }));
}

/** The points of a declaration, each followed by what it is to earlier ones: a relation cites sources too. */
function clauses(at: RecordFile, key: string, points: ClauseContent[]): Located[] {
  return list(at, key, points).flatMap((located, index) => [
    located,
    ...(points[index]?.relations ?? []).map(({ cites, reason }, place) => ({
      at,
      path: [...located.path, 'relations', place],
      // No id of a statement holds a slash, so none is like this.
      id: `${located.id}/relations/${String(place)}`,
      support: { cites, notes: [], reason },
    })),
  ]);
}

/** Every citing thing of the content, file by file in the order of the file. */
export function locateStatements(content: Content): Located[] {
  return [
    ...content.bodies.flatMap(({ record, at }) => [
      ...field(at, [], 'name', record),
      ...list(at, 'facts', record.facts),
    ]),
    ...content.meetings.flatMap(({ record, at }) => [
      ...field(at, ['dates'], 'dates', record.dates),
      ...field(at, ['place'], 'place', record.place),
      ...field(at, ['mode'], 'mode', record.mode),
      ...field(at, ['motto'], 'motto', record.motto),
      ...list(at, 'facts', record.facts),
      ...list(at, 'outcomes', record.outcomes),
    ]),
    ...content.declarations.flatMap(({ record, at }) => [
      ...field(at, [], 'name', record),
      ...clauses(at, 'preamble', record.preamble),
      ...clauses(at, 'operative', record.operative),
      ...clauses(at, 'topics', record.topics),
      ...field(at, ['officialText'], 'official-text', record.officialText),
    ]),
    ...content.initiatives.flatMap(({ record, at }) => [
      ...field(at, [], 'description', record),
      ...list(at, 'milestones', record.milestones),
    ]),
    ...content.masterplans.flatMap(({ record, at }) => [
      ...field(at, [], 'name', record),
      ...list(at, 'facts', record.facts),
    ]),
    ...content.glossary.flatMap(({ record, at }) => [
      ...field(at, [], 'name', record),
      ...record.names.flatMap((name, index) => field(at, ['names', index], name.id, name)),
    ]),
  ];
}

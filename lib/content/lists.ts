import type { Citation } from '../statements/schema';
import { problemAt, type FieldPath, type Problem, type RecordFile } from './problems';
import type { Content } from './read';
import { mentionFolders } from './references';
import { locateStatements, type Located } from './statements';

function repeated(at: RecordFile, path: FieldPath, values: (string | number)[]): Problem[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) === index
      ? []
      : [
          problemAt(
            at,
            [...path, index],
            `is ${String(value)}, which the list has before; remove it`,
          ),
        ],
  );
}

function paragraphProblems(at: RecordFile, path: FieldPath, paragraphs: number[]): Problem[] {
  const twice = repeated(at, path, paragraphs);
  if (twice.length > 0) return twice;
  return paragraphs.every((paragraph, index) => paragraph > (paragraphs[index - 1] ?? 0))
    ? []
    : [problemAt(at, path, 'are not in order; write the smaller number first')];
}

function citesProblems(at: RecordFile, path: FieldPath, cites: Citation[]): Problem[] {
  const sources = cites.map(({ source }) => source);
  return cites.flatMap(({ source, paragraphs }, index) => [
    ...(sources.indexOf(source) === index
      ? []
      : [
          problemAt(
            at,
            [...path, index],
            `cites ${source} a second time; put its paragraphs into one citation`,
          ),
        ]),
    ...paragraphProblems(at, [...path, index, 'paragraphs'], paragraphs ?? []),
  ]);
}

function statementProblems({ at, path, support, statement }: Located): Problem[] {
  return [
    ...citesProblems(at, [...path, 'cites'], support.cites),
    ...support.notes.flatMap((note, index) =>
      citesProblems(at, [...path, 'notes', index, 'cites'], note.cites ?? []),
    ),
    ...(statement
      ? mentionFolders.flatMap((folder) => repeated(at, [...path, folder], statement[folder]))
      : []),
  ];
}

function furnitureProblems({ record, at }: Content['sources'][number]): Problem[] {
  return record.furniture.flatMap(({ paragraphs }, index) => {
    const path = ['furniture', index, 'paragraphs'];
    const last = record.paragraphs ?? 0;
    return [
      ...paragraphProblems(at, path, paragraphs),
      ...paragraphs.flatMap((paragraph, place) =>
        paragraph <= last
          ? []
          : [
              problemAt(
                at,
                [...path, place],
                `is ${String(paragraph)}, but the article has only ${String(last)} paragraphs; correct the number`,
              ),
            ],
      ),
    ];
  });
}

/** Lists that name something twice, and paragraphs out of order or beyond the last. */
export function listProblems(content: Content): Problem[] {
  return [
    ...locateStatements(content).flatMap(statementProblems),
    ...content.sources.flatMap(furnitureProblems),
    ...content.initiatives.flatMap(({ record, at }) => [
      ...repeated(at, ['themes'], record.themes),
      ...repeated(at, ['masterplans'], record.masterplans),
    ]),
  ];
}

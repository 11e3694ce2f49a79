import type { RelationContent } from '../relations/schema';
import type { Citation } from '../statements/schema';
import { problemAt, type FieldPath, type Problem, type RecordFile } from './problems';
import type { Content } from './read';
import { isBefore, spanOfAdoption, spanOfMeeting, spanText, type Span } from './spans';

type Target = { id: string; span: Span; cites: Citation[] };
type From = Target & { at: RecordFile; path: FieldPath; relations: RelationContent[] };

/** Every point of a declaration, with what it says it is to others. */
function points({ declarations }: Content): From[] {
  return declarations.flatMap(({ record, at }) =>
    (['preamble', 'operative', 'topics'] as const).flatMap((part) =>
      record[part].map(({ id, cites, relations }, index) => ({
        id: `declarations/${record.slug}/${id}`,
        span: spanOfAdoption(record.date),
        path: [part, index],
        ...{ at, cites, relations },
      })),
    ),
  );
}

function outcomes({ meetings }: Content): Target[] {
  return meetings.flatMap(({ record }) =>
    record.outcomes.map(({ id, cites }) => ({
      id: `meetings/${record.slug}/${id}`,
      span: spanOfMeeting(record.dates),
      cites,
    })),
  );
}

/** A relation rests on what both its ends rest on, so that a reader can hold one against the other. */
function supportProblems(from: From, target: Target, index: number): Problem[] {
  const path = [...from.path, 'relations', index, 'cites'];
  const { cites = [] } = from.relations[index] ?? {};
  const isOf = ({ cites: own }: Target, source: string) =>
    own.some((citation) => citation.source === source);
  return [
    ...[from, target].flatMap((end) =>
      cites.some(({ source }) => isOf(end, source))
        ? []
        : [problemAt(from.at, path, `cites no source of ${end.id}; cite one that is cited there`)],
    ),
    ...cites.flatMap(({ source }, place) =>
      isOf(from, source) || isOf(target, source)
        ? []
        : [
            problemAt(
              from.at,
              [...path, place],
              `is ${source}, which neither of the two cites; cite it there too or remove it`,
            ),
          ],
    ),
  ];
}

/** A relation of two points that was given before, from whichever end. */
function doubleProblems(froms: From[]): Problem[] {
  const first = new Set<string>();
  return froms.flatMap(({ id, at, path, relations }) =>
    relations.flatMap(({ to }, index) => {
      const pair = [id, to].sort().join(' ');
      const isDouble = first.has(pair);
      first.add(pair);
      const remedy = `is ${to}, to which this point has a relation already; keep the one that says most`;
      return isDouble ? [problemAt(at, [...path, 'relations', index, 'to'], remedy)] : [];
    }),
  );
}

/** Relations that lead nowhere, to the point itself or to a later one, twice to the same, or rest on other sources. */
export function relationProblems(content: Content, isWhole: boolean): Problem[] {
  const froms = points(content);
  const targets = new Map([...froms, ...outcomes(content)].map((one) => [one.id, one]));
  const found = froms.flatMap((from) =>
    from.relations.flatMap(({ to }, index) => {
      const target = targets.get(to);
      const told = (message: string) => [
        problemAt(from.at, [...from.path, 'relations', index, 'to'], message),
      ];
      // What an unread file holds is not known.
      if (!target) {
        return isWhole
          ? told(`is "${to}", but there is no such clause, topic or outcome; correct it`)
          : [];
      }
      if (to === from.id) return told('is this point itself; name the earlier one or remove it');
      if (isBefore(from.span, target.span)) {
        return told(
          `is of ${spanText(target.span)}, later than this point (${spanText(from.span)}); say it there, of this one`,
        );
      }
      return supportProblems(from, target, index);
    }),
  );
  return [...found, ...doubleProblems(froms)];
}

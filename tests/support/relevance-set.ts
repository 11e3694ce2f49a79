import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { db } from '@/lib/db';
import { slugSchema } from '@/lib/statements/schema';

const DIRECTORY = 'tests/relevance';
const FEWEST = 120;

export const queryKinds = [
  'marked',
  'unmarked',
  'english',
  'abbreviation',
  'name',
  'phrase',
  'misspelling',
  'filtered',
  'spelling',
] as const;

const writtenSchema = z.strictObject({
  id: slugSchema,
  q: z.string().min(1),
  language: z.enum(['vi', 'en']),
  kind: z.enum(queryKinds),
  /** What the reader of a misspelled query wanted to write. */
  meant: z.string().min(1).optional(),
  /** The query that asks the same in other letters; its answers and its breadth are this one's too. */
  twin: slugSchema.optional(),
  filters: z.strictObject({ theme: slugSchema }).optional(),
  /** More is relevant than a list can hold: recall is judged over grade 3 alone. */
  broad: z.boolean().default(false),
  /** The record has nothing on this, and a good search says so. */
  expectsNothing: z.boolean().default(false),
  /** Statements by their id: 3 is exactly what was asked, 2 clearly relevant, 1 marginally relevant. */
  relevant: z.record(z.string(), z.literal([1, 2, 3])).default({}),
});

export type RelevanceQuery = z.infer<typeof writtenSchema>;
/** What a search can find: the id of each statement, with the themes it concerns. */
export type Searchable = Map<string, string[]>;

/** The labelled queries as they are written, a file for each kind. */
export function writtenQueries(directory = DIRECTORY): RelevanceQuery[] {
  return readdirSync(directory)
    .sort()
    .flatMap((name) =>
      z.array(writtenSchema).parse(parse(readFileSync(`${directory}/${name}`, 'utf8'))),
    );
}

/** The labelled queries, each with all its answers: a twin has those of the query it names. */
export function relevanceSet(written = writtenQueries()): RelevanceQuery[] {
  const byId = new Map(written.map((query) => [query.id, query]));
  return written.map((query) => {
    const { relevant, broad } = byId.get(query.twin ?? query.id) ?? query;
    return { ...query, relevant, broad };
  });
}

/** Clauses, topics, outcomes, milestones, initiatives, meetings by their summary, masterplans and terms by their name. */
export async function searchableStatements(): Promise<Searchable> {
  const rows = await db().statement.findMany({
    where: {
      OR: [
        { kind: { in: ['clause', 'topic', 'outcome', 'description', 'milestone', 'name'] } },
        { kind: 'fact', topic: 'summary' },
        { kind: 'field', topic: 'name', masterplanSlug: { not: null } },
        { kind: 'field', topic: 'name', termSlug: { not: null } },
      ],
    },
    select: {
      id: true,
      mentions: { select: { themeSlug: true } },
      initiative: { select: { themes: { select: { themeSlug: true } } } },
    },
  });
  return new Map(
    rows.map(({ id, mentions, initiative }) => [
      id,
      [...mentions, ...(initiative?.themes ?? [])].flatMap(({ themeSlug }) => themeSlug ?? []),
    ]),
  );
}

/** The statement that stands for a whole record in a list of results, where this one is only a part of it. */
export function standsFor(id: string): string {
  return id
    .replace(/^(initiatives\/[^/]+)\/.*/, '$1/description')
    .replace(/^(glossary\/[^/]+)\/.*/, '$1/name');
}

function mistakesOf(query: RelevanceQuery, written: RelevanceQuery[], searchable: Searchable) {
  const { id, twin, filters, relevant, expectsNothing } = query;
  const answers = Object.keys(relevant);
  const other = written.find((one) => one.id === twin);
  const best = Math.max(0, ...Object.values(other?.relevant ?? relevant));
  const themesOf = (answer: string) => searchable.get(answer) ?? [];
  return [
    written.filter((one) => one.id === id).length > 1 && 'is the id of two queries',
    twin && !other && `names the twin ${twin}, which is no query`,
    other?.twin && `names the twin ${other.id}, itself a twin: name ${other.twin}`,
    twin && answers.length > 0 && 'has a twin and answers of its own: remove one',
    expectsNothing ? best > 0 && 'expects nothing and has answers' : best < 2 && 'has no grade ≥ 2',
    ...answers.flatMap((answer) => [
      !searchable.has(answer) && `grades ${answer}, which no search can find`,
      !answers.includes(standsFor(answer)) && `grades ${answer} but not ${standsFor(answer)}`,
      filters &&
        !themesOf(answer).includes(filters.theme) &&
        `grades ${answer}, which does not concern ${filters.theme}`,
    ]),
  ].flatMap((mistake) => (mistake ? [`${id} ${mistake}`] : []));
}

/** What is wrong with the labelled queries, in words for whoever labels them. */
export function relevanceMistakes(written: RelevanceQuery[], searchable: Searchable): string[] {
  return [
    ...(written.length < FEWEST ? [`${String(written.length)} queries are too few`] : []),
    ...written.flatMap((query) => mistakesOf(query, written, searchable)),
  ];
}

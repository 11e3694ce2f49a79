import { z } from 'zod';
import { localizedSchema, publishedSchema, variantSchema } from '../i18n/schema';
import { relationsSchema } from '../relations/schema';
import {
  actSchema,
  daySchema,
  gapsSchema,
  partialDateSchema,
  slugSchema,
  statementSchema,
  supportFields,
} from '../statements/schema';

export const declarationKinds = [
  'declaration',
  'agenda',
  'action-plan',
  'understanding',
  'joint-statement',
] as const;
export const clauseSections = ['preamble', 'operative'] as const;

/** Words that a clause cannot be called: pages under a declaration, and the parts of its page that have an address. */
export const reservedIds: readonly string[] = [
  ...['parallel', 'offline', 'cite', 'withdrawn'],
  ...['content', 'clauses', 'preamble', 'operative', 'topics', 'text', 'address'],
  ...['name', 'official-text'],
];

/** One point of a declaration. Its id is words, never a position, and is never used again for another text. */
export const clauseSchema = statementSchema.extend({
  id: statementSchema.shape.id
    .refine(
      (id) => !reservedIds.includes(id),
      'is a word that the site itself uses in addresses; choose another',
    )
    .describe(statementSchema.shape.id.description ?? ''),
  title: localizedSchema.describe('A short heading, at most 90 characters, no full stop.'),
  act: actSchema.optional().describe('Only where the point has an act of its own.'),
  relations: relationsSchema,
});

/** The day of adoption as exactly as it is established: a date, or two days of which it was one. */
const adoptionDateSchema = z.union(
  [
    partialDateSchema,
    z.strictObject({
      oneOf: z.tuple([daySchema, daySchema]).describe('Two days of which it was one.'),
    }),
  ],
  'is not a date; write YYYY-MM-DD, YYYY-MM, YYYY or { oneOf: [first day, second day] }',
);

/** A text that a meeting adopted. Where its clauses are not established, "topics" hold what is reported of it. */
export const declarationSchema = z.strictObject({
  slug: slugSchema.describe('Its meeting and its name: the name of the file, and so the address.'),
  meeting: slugSchema.describe('The slug of the meeting that adopted it.'),
  kind: z.enum(declarationKinds).describe('What kind of text it is.'),
  title: localizedSchema.describe('The title, exactly as it is published, at most 90 characters.'),
  short: localizedSchema.optional().describe('A shorter title, where the full one is too long.'),
  published: publishedSchema,
  aliases: z.array(variantSchema).default([]).describe('Other titles that sources give it.'),
  date: adoptionDateSchema.describe(
    'The day of adoption: YYYY-MM-DD, YYYY-MM, YYYY or { oneOf: [first day, second day] }.',
  ),
  act: actSchema,
  verb: localizedSchema
    .optional()
    .describe("The source's verb, where it is not the act's own word."),
  ...supportFields,
  preamble: z.array(clauseSchema).default([]).describe('Its opening points, in their order.'),
  operative: z.array(clauseSchema).default([]).describe('What it decides, point by point.'),
  topics: z
    .array(clauseSchema)
    .default([])
    .describe('What is reported of it, where its clauses are not established.'),
  officialText: z
    .strictObject({
      text: localizedSchema.describe('Where the official text is, or what is known of it.'),
      ...supportFields,
    })
    .optional()
    .describe('Whether and where the official text is published.'),
  gaps: gapsSchema,
});

export type DeclarationContent = z.infer<typeof declarationSchema>;
export type ClauseContent = z.infer<typeof clauseSchema>;

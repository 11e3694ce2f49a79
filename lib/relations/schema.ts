import { z } from 'zod';
import { localizedSchema } from '../i18n/schema';
import { citesSchema } from '../statements/schema';

/** What a text can be to an earlier one. Who named something first is counted from the mentions, never typed. */
export const relationTypes = ['restates', 'extends', 'replaces'] as const;

/** The id of a statement: the folder and slug of its record, then its own id. */
const targetSchema = z
  .string()
  .regex(
    /^(declarations|meetings)(\/[a-z0-9]+(-[a-z0-9]+)*){2}$/,
    'is not the id of a clause, a topic or an outcome; write declarations/<slug>/<id> or meetings/<slug>/<id>',
  );

/** A judgement of ours: what a clause is to an earlier clause, topic or outcome, and why we say so. */
export const relationSchema = z.strictObject({
  type: z
    .enum(relationTypes)
    .describe(
      'restates: the same again. extends: the same and more. replaces: stands in its place from now on.',
    ),
  to: targetSchema.describe(
    'The earlier one: declarations/<slug>/<clause or topic> or meetings/<slug>/<outcome>.',
  ),
  reason: localizedSchema.describe(
    'What is the same and what is new, in one or two sentences of our own.',
  ),
  cites: citesSchema.describe('At least one source that each of the two cites, and no other.'),
});

export const relationsSchema = z
  .array(relationSchema)
  .default([])
  .describe('What this point is to earlier ones on record, each with our reason.');

export type RelationType = (typeof relationTypes)[number];
export type RelationContent = z.infer<typeof relationSchema>;

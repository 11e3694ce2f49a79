import { z } from 'zod';
import { localeSchema, localizedSchema, textSchema } from '../i18n/schema';
import {
  actSchema,
  daySchema,
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

/** One point of a declaration. Its id is words, never a position, and is never used again for another text. */
export const clauseSchema = statementSchema.extend({
  title: localizedSchema,
  act: actSchema.optional(),
});

export const declarationSchema = z.strictObject({
  slug: slugSchema,
  meeting: slugSchema,
  kind: z.enum(declarationKinds),
  title: localizedSchema,
  published: z.array(localeSchema).min(1),
  aliases: z.array(z.strictObject({ text: textSchema, language: localeSchema })).default([]),
  date: daySchema,
  act: actSchema,
  verb: localizedSchema.optional(),
  ...supportFields,
  preamble: z.array(clauseSchema).default([]),
  operative: z.array(clauseSchema).default([]),
  gaps: z.array(localizedSchema).default([]),
});

export type DeclarationContent = z.infer<typeof declarationSchema>;
export type ClauseContent = z.infer<typeof clauseSchema>;

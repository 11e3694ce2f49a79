import { z } from 'zod';
import { localeSchema, localizedSchema, textSchema } from '../i18n/schema';
import {
  actSchema,
  partialDateSchema,
  slugSchema,
  statementSchema,
  supportFields,
} from '../statements/schema';

export const initiativeTypes = [
  'agreement',
  'instrument',
  'programme',
  'strategy',
  'network',
  'centre',
  'working-group',
  'council',
  'text',
] as const;

/** Something that happened to an initiative outside the meetings on record. */
export const milestoneSchema = statementSchema.extend({
  date: partialDateSchema,
  act: actSchema,
});

/** A named programme, instrument, agreement, network, centre or working group. */
export const initiativeSchema = z.strictObject({
  slug: slugSchema,
  type: z.enum(initiativeTypes),
  name: localizedSchema,
  published: z.array(localeSchema).default([]),
  abbreviation: textSchema.optional(),
  variants: z.array(z.strictObject({ text: textSchema, language: localeSchema })).default([]),
  description: localizedSchema,
  ...supportFields,
  themes: z.array(slugSchema).default([]),
  masterplans: z.array(slugSchema).default([]),
  milestones: z.array(milestoneSchema).default([]),
  gaps: z.array(localizedSchema).default([]),
});

export type InitiativeContent = z.infer<typeof initiativeSchema>;

import { z } from 'zod';
import { localeSchema, localizedSchema, textSchema, variantSchema } from '../i18n/schema';
import {
  actSchema,
  gapsSchema,
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
  'committee',
  'fund',
  'organisation',
  'text',
] as const;

/** Something that happened to an initiative outside the meetings on record. */
export const milestoneSchema = statementSchema.extend({
  date: partialDateSchema.describe('YYYY-MM-DD, YYYY-MM or YYYY; the earlier one first.'),
  act: actSchema,
});

/** A named programme, instrument, agreement, network, centre or working group. */
export const initiativeSchema = z.strictObject({
  slug: slugSchema.describe('The name of the file, and so the address on the site.'),
  type: z.enum(initiativeTypes).describe('What kind of initiative it is.'),
  name: localizedSchema.describe('The full name, exactly as it is published.'),
  published: z
    .array(localeSchema)
    .default([])
    .describe('Languages in which a source has this name; in the others it is our translation.'),
  abbreviation: textSchema.optional().describe('The short name, the same in both languages: DEFA.'),
  variants: z.array(variantSchema).default([]).describe('Other names that sources give it.'),
  description: localizedSchema.describe('What it is, in a sentence or two.'),
  ...supportFields,
  themes: z.array(slugSchema).default([]).describe('Slugs of the themes it belongs to.'),
  masterplans: z.array(slugSchema).default([]).describe('Slugs of the masterplans it carries out.'),
  milestones: z
    .array(milestoneSchema)
    .default([])
    .describe('What happened to it outside the meetings on record, the earliest first.'),
  gaps: gapsSchema,
});

export type InitiativeContent = z.infer<typeof initiativeSchema>;

import { z } from 'zod';
import { localizedSchema, textSchema } from '../i18n/schema';
import { gapsSchema, slugSchema, statementSchema, supportFields } from '../statements/schema';

export const levels = ['ministers', 'senior-officials'] as const;

/** A series of meetings: TELMIN, ADGMIN, TELSOM or ADGSOM. */
export const bodySchema = z.strictObject({
  slug: slugSchema.describe('The name of the file, and so the address on the site.'),
  abbreviation: textSchema.describe('The short name, the same in both languages: ADGMIN.'),
  name: localizedSchema.describe('The full name, exactly as it is published.'),
  level: z.enum(levels).describe('Who meets.'),
  succeeds: slugSchema.optional().describe('The slug of the body whose work this one took over.'),
  prepares: slugSchema
    .optional()
    .describe('Senior officials only: the slug of the ministers they prepare.'),
  ...supportFields,
  facts: z.array(statementSchema).default([]).describe('What is known of the body itself.'),
  gaps: gapsSchema,
});

export type BodyContent = z.infer<typeof bodySchema>;

import { z } from 'zod';
import { localizedSchema, textSchema } from '../i18n/schema';
import { slugSchema, statementSchema, supportFields } from '../statements/schema';

export const levels = ['ministers', 'senior-officials'] as const;

/** A series of meetings: TELMIN, ADGMIN, TELSOM or ADGSOM. */
export const bodySchema = z.strictObject({
  slug: slugSchema,
  abbreviation: textSchema,
  name: localizedSchema,
  level: z.enum(levels),
  succeeds: slugSchema.optional(),
  prepares: slugSchema.optional(),
  ...supportFields,
  facts: z.array(statementSchema).default([]),
  gaps: z.array(localizedSchema).default([]),
});

export type BodyContent = z.infer<typeof bodySchema>;

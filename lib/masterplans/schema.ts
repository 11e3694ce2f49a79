import { z } from 'zod';
import { localeSchema, localizedSchema, textSchema } from '../i18n/schema';
import { slugSchema, statementSchema, supportFields } from '../statements/schema';

const year = z.number().int().min(1990).max(2100);

/** A five-year plan. "published" names the languages whose wording of the name was found in a source. */
export const masterplanSchema = z.strictObject({
  slug: slugSchema,
  abbreviation: textSchema,
  name: localizedSchema,
  published: z.array(localeSchema).min(1),
  period: z.strictObject({ start: year, end: year }),
  succeeds: slugSchema.optional(),
  ...supportFields,
  facts: z
    .array(
      statementSchema.extend({
        topic: z.enum(['vision', 'part', 'preparation', 'delivery', 'review']),
      }),
    )
    .default([]),
  gaps: z.array(localizedSchema).default([]),
});

export type MasterplanContent = z.infer<typeof masterplanSchema>;

import { z } from 'zod';
import { localizedSchema, publishedSchema, textSchema } from '../i18n/schema';
import { gapsSchema, slugSchema, statementSchema, supportFields } from '../statements/schema';

const year = z.number().int().min(1990).max(2100);

/** Facts in the order a masterplan page shows them. */
export const masterplanTopics = [
  'vision',
  'count',
  'part',
  'preparation',
  'delivery',
  'review',
  'official-text',
] as const;

/** A five-year plan. "published" names the languages whose wording of the name was found in a source. */
export const masterplanSchema = z.strictObject({
  slug: slugSchema.describe('The name of the file, and so the address on the site.'),
  abbreviation: textSchema.describe('The short name, the same in both languages: ADM 2030.'),
  name: localizedSchema.describe('The full name, exactly as it is published.'),
  published: publishedSchema,
  period: z
    .strictObject({
      start: year.describe('The first year of the plan.'),
      end: year.describe('The last year of the plan.'),
    })
    .describe('The years for which the plan was made.'),
  succeeds: slugSchema.optional().describe('The slug of the plan before it.'),
  ...supportFields,
  facts: z
    .array(
      statementSchema.extend({
        topic: z.enum(masterplanTopics).describe('Under which heading of the page it stands.'),
      }),
    )
    .default([])
    .describe('What is known of the plan, one statement each.'),
  gaps: gapsSchema,
});

export type MasterplanContent = z.infer<typeof masterplanSchema>;

import { z } from 'zod';
import { localizedSchema, textSchema } from '../i18n/schema';
import { slugSchema } from '../statements/schema';

/** A topic that runs across meetings. Its description is the portal's own and rests on no source. */
export const themeSchema = z.strictObject({
  slug: slugSchema.describe('The name of the file, and so the address on the site.'),
  name: localizedSchema.describe('The theme in a word or two.'),
  typed: z
    .array(textSchema)
    .default([])
    .describe('Other words that readers type for it and no page shows: for the search alone.'),
  description: localizedSchema.describe('What belongs here, and what belongs elsewhere.'),
});

export type ThemeContent = z.infer<typeof themeSchema>;

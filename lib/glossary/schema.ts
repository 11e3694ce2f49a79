import { z } from 'zod';
import { localizedSchema, publishedSchema, textSchema, variantSchema } from '../i18n/schema';
import { gapsSchema, partialDateSchema, slugSchema, supportFields } from '../statements/schema';

export const termKinds = ['term', 'office', 'name'] as const;

/** One of the names a thing has had, with the time in which sources use it. */
export const datedNameSchema = z
  .strictObject({
    id: slugSchema.describe('Words, unique in the file and never used again: it is an address.'),
    text: localizedSchema.describe('The name in both languages.'),
    from: partialDateSchema.optional().describe('Since when sources use it.'),
    until: partialDateSchema.optional().describe('Until when sources use it.'),
    ...supportFields,
  })
  .refine(({ from = '', until = '9999' }) => from <= until, {
    path: ['until'],
    message: 'is before "from"; correct one of the two',
  });

/** A pair of words in both languages, or a thing whose name changed; "record" is the page that tells about it. */
export const termSchema = z.strictObject({
  slug: slugSchema.describe('The name of the file, and so the address on the site.'),
  kind: z.enum(termKinds).describe('A term, the name of an office or the name of something else.'),
  name: localizedSchema.describe('The word in both languages, as this site uses it.'),
  published: publishedSchema,
  abbreviation: textSchema.optional().describe('The short form, the same in both languages.'),
  variants: z.array(variantSchema).default([]).describe('Other words that sources use for it.'),
  typed: z
    .array(textSchema)
    .default([])
    .describe('Short forms that readers type and no page shows: for the search alone.'),
  record: z
    .strictObject({
      folder: z
        .enum(['bodies', 'initiatives', 'masterplans', 'themes'])
        .describe('The folder of content/ that holds its file.'),
      slug: slugSchema.describe('The slug of that file.'),
    })
    .optional()
    .describe('The page that tells about it, where it has one.'),
  ...supportFields,
  names: z.array(datedNameSchema).default([]).describe('The names it has had, the earliest first.'),
  gaps: gapsSchema,
});

export type TermContent = z.infer<typeof termSchema>;

import { z } from 'zod';
import { localizedSchema, textSchema } from '../i18n/schema';
import { partialDateSchema, slugSchema } from '../statements/schema';

export const sourceKinds = ['article', 'page', 'document'] as const;

/** One article, web page or official document that statements rest on; its id is its address. */
export const sourceSchema = z
  .strictObject({
    id: slugSchema.describe('Who published it and when: the name of the file, and the address.'),
    kind: z
      .enum(sourceKinds)
      .describe('An article is cited by paragraph; a page or a document as a whole.'),
    language: z
      .string()
      .regex(/^[a-z]{2}$/, 'is not a two-letter language code')
      .describe('The language of the source, as a code of two letters: vi, en, id.'),
    title: textSchema.optional().describe('Its own title, exactly, in its own language.'),
    label: localizedSchema.describe('What the site calls it in a list of sources.'),
    publisher: textSchema.optional().describe('The outlet or body that published it.'),
    agency: textSchema
      .optional()
      .describe('The news agency whose report it carries; sources of one agency are one witness.'),
    author: textSchema.optional().describe('The person who signed it.'),
    published: partialDateSchema
      .optional()
      .describe('The day of publication: YYYY-MM-DD, YYYY-MM or YYYY.'),
    url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('Its address on the web.'),
    link: z.boolean().describe('Whether the site links to the address; false if it is not safe.'),
    paragraphs: z
      .number()
      .int()
      .positive()
      .optional()
      .describe('Articles only: how many lines of the text are not empty, headings included.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in 64 small hexadecimal digits')
      .optional()
      .describe(
        'Articles only: the fingerprint of its paragraphs; npm run content:verify tells it.',
      ),
    furniture: z
      .array(
        z.strictObject({
          paragraphs: z
            .array(z.number().int().positive())
            .min(1)
            .describe('The numbers of these paragraphs, in order.'),
          why: localizedSchema.describe('Why nothing cites them: a caption, a signature.'),
        }),
      )
      .default([])
      .describe('Paragraphs of an article that no statement needs to cite.'),
    notes: z
      .array(localizedSchema)
      .default([])
      .describe('What a reader should know of the source itself.'),
  })
  .refine((source) => source.kind !== 'article' || source.paragraphs !== undefined, {
    path: ['paragraphs'],
    message: 'is missing; count the non-empty lines of the article',
  })
  .refine((source) => !source.link || source.url !== undefined, {
    path: ['url'],
    message: 'is missing although link is true; give the address or set link: false',
  });

export type SourceContent = z.infer<typeof sourceSchema>;

import { z } from 'zod';
import { localizedSchema, textSchema } from '../i18n/schema';
import { partialDateSchema, slugSchema } from '../statements/schema';

export const sourceKinds = ['article', 'page', 'document'] as const;

/** One article, web page or official document that statements rest on; its id is its address. */
export const sourceSchema = z
  .strictObject({
    id: slugSchema,
    kind: z.enum(sourceKinds),
    language: z.string().regex(/^[a-z]{2}$/, 'is not a two-letter language code'),
    title: textSchema.optional(),
    label: localizedSchema,
    publisher: textSchema.optional(),
    author: textSchema.optional(),
    published: partialDateSchema.optional(),
    url: z.url({ protocol: /^https?$/ }).optional(),
    link: z.boolean(),
    paragraphs: z.number().int().positive().optional(),
    furniture: z
      .array(
        z.strictObject({
          paragraphs: z.array(z.number().int().positive()).min(1),
          why: localizedSchema,
        }),
      )
      .default([]),
    notes: z.array(localizedSchema).default([]),
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

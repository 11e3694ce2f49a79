import { z } from 'zod';
import { localizedSchema } from '../i18n/schema';

/** Acts in the order a life line usually meets them; "reported" means the source states no act. */
export const acts = [
  'adopted',
  'endorsed',
  'agreed',
  'launched',
  'concluded',
  'noted',
  'welcomed',
  'supported',
  'encouraged',
  'proposed',
  'reviewed',
  'reaffirmed',
  'recognised',
  'reported',
] as const;
export const actSchema = z
  .enum(acts)
  .describe("The source's verb as an act; the verb is a fact. reported: the source states no act.");

export const slugSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'is not a slug; use small letters a-z, digits and single hyphens',
  );

const isDay = (text: string) => {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

/** A calendar day, YYYY-MM-DD. */
export const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a day; write YYYY-MM-DD')
  .refine(isDay, 'is not a day of the calendar; correct the day or the month');

/** A day, a month or a year, as exactly as it is established: YYYY-MM-DD, YYYY-MM or YYYY. */
export const partialDateSchema = z
  .union([z.string(), z.number().int().transform(String)])
  .refine(
    (text) => /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(text) && (text.length < 10 || isDay(text)),
    'is not a date; write YYYY-MM-DD, YYYY-MM or YYYY',
  );

export const citationSchema = z.strictObject({
  source: slugSchema.describe('The id of a file in content/sources.'),
  paragraphs: z
    .array(z.number().int().positive())
    .min(1)
    .optional()
    .describe('Paragraphs of an article, counted from 1, in order. Web pages have none.'),
});
export const citesSchema = z
  .array(citationSchema)
  .min(1, 'cites nothing; every statement needs at least one source')
  .describe('The sources this rests on, each once.');

/** How a reader should take a statement: drawn from others, disputed, translated by us, or simply explained. */
export const noteKinds = ['inferred', 'conflict', 'translation', 'remark'] as const;
export const noteSchema = z.strictObject({
  kind: z
    .enum(noteKinds)
    .describe(
      'inferred: drawn from others. conflict: sources differ. translation: our words. remark: the rest.',
    ),
  text: localizedSchema.describe('What the reader should know, in one or two sentences.'),
  cites: citesSchema.optional().describe('Sources of the note itself, where it has its own.'),
});

const names = z.array(slugSchema).default([]);
export const mentionFields = {
  themes: names.describe('Slugs of the themes that this statement itself is about.'),
  initiatives: names.describe(
    'Slugs of the initiatives it names; their life lines come from here.',
  ),
  masterplans: names.describe('Slugs of the masterplans it names.'),
  bodies: names.describe('Slugs of the bodies it is about: founding, renaming.'),
  meetings: names.describe('Slugs of other meetings it names.'),
  declarations: names.describe('Slugs of the declarations it names.'),
};

export const supportFields = {
  cites: citesSchema,
  notes: z.array(noteSchema).default([]).describe('How a reader should take this, where it helps.'),
};

/** What is not established of a record, as an editor lists it. */
export const gapsSchema = z
  .array(localizedSchema)
  .default([])
  .describe('What is not established, one line each, without a full stop; never a guess.');

export const statementSchema = z.strictObject({
  id: slugSchema.describe(
    'Words, never a number; unique in its file and never used again for another text: it is an address.',
  ),
  text: localizedSchema.describe('What is stated, in sentences of our own.'),
  ...supportFields,
  ...mentionFields,
});

export type Act = z.infer<typeof actSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type StatementContent = z.infer<typeof statementSchema>;

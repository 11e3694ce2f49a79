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
export const actSchema = z.enum(acts);

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
  source: slugSchema,
  paragraphs: z.array(z.number().int().positive()).min(1).optional(),
});
export const citesSchema = z
  .array(citationSchema)
  .min(1, 'cites nothing; every statement needs at least one source');

/** How a reader should take a statement: drawn from others, disputed, translated by us, or simply explained. */
export const noteKinds = ['inferred', 'conflict', 'translation', 'remark'] as const;
export const noteSchema = z.strictObject({
  kind: z.enum(noteKinds),
  text: localizedSchema,
  cites: citesSchema.optional(),
});

const names = z.array(slugSchema).default([]);
export const mentionFields = {
  themes: names,
  initiatives: names,
  masterplans: names,
  bodies: names,
  meetings: names,
  declarations: names,
};

export const supportFields = { cites: citesSchema, notes: z.array(noteSchema).default([]) };

export const statementSchema = z.strictObject({
  id: slugSchema,
  text: localizedSchema,
  ...supportFields,
  ...mentionFields,
});

export type Act = z.infer<typeof actSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type StatementContent = z.infer<typeof statementSchema>;

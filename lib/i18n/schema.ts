import { z } from 'zod';

export const locales = ['vi', 'en'] as const;
export const localeSchema = z.enum(locales).describe('A language of the site: vi or en.');

const FORBIDDEN =
  /[\u0000-\u0008\u000B-\u001F\u007F\u00AD\u200B-\u200F\u2028-\u202E\u2060\uFEFF\uFFFD]/;

/** One piece of text as an editor types it: trimmed, not empty, composed Unicode (NFC), no invisible characters. */
export const textSchema = z
  .string()
  .min(1, 'is empty; write the text or remove the field')
  .refine((text) => text === text.trim(), 'starts or ends with white space; remove it')
  .refine(
    (text) => text === text.normalize('NFC'),
    'is not composed Unicode (NFC); retype it or paste it through an NFC converter',
  )
  .refine(
    (text) => !FORBIDDEN.test(text),
    'holds an invisible or control character; retype the passage by hand',
  );

/** The same text in both site languages, side by side. */
export const localizedSchema = z.strictObject({
  vi: textSchema.describe('The text in Vietnamese, in the register of public records.'),
  en: textSchema.describe('The same text in English, in British spelling.'),
});

/** Languages in which a name was found in a source, as an editor lists them. */
export const publishedSchema = z
  .array(localeSchema)
  .min(1)
  .describe('Languages in which a source has this name; in the other it is our translation.');

/** Another wording of a name, in the one language that has it. */
export const variantSchema = z.strictObject({
  text: textSchema.describe('The other wording, exactly as the source has it.'),
  language: localeSchema.describe('The language of this wording.'),
});

export type Locale = z.infer<typeof localeSchema>;
export type Localized = z.infer<typeof localizedSchema>;

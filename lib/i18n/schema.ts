import { z } from 'zod';

export const locales = ['vi', 'en'] as const;
export const localeSchema = z.enum(locales);

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
export const localizedSchema = z.strictObject({ vi: textSchema, en: textSchema });

export type Locale = z.infer<typeof localeSchema>;
export type Localized = z.infer<typeof localizedSchema>;

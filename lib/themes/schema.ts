import { z } from 'zod';
import { localizedSchema } from '../i18n/schema';
import { slugSchema } from '../statements/schema';

/** A topic that runs across meetings. Its description is the portal's own and rests on no source. */
export const themeSchema = z.strictObject({
  slug: slugSchema,
  name: localizedSchema,
  description: localizedSchema,
});

export type ThemeContent = z.infer<typeof themeSchema>;

import { hrefs } from '@/lib/hrefs';
import type { Locale } from '@/lib/i18n/schema';

type Record = { folder: string | null; slug: string | null };

const pages: { [folder: string]: (locale: Locale, slug: string) => string } = {
  bodies: hrefs.body,
  initiatives: hrefs.initiative,
  masterplans: hrefs.masterplan,
  themes: hrefs.theme,
};

/** The page that tells about a glossary entry, where there is one. */
export function recordHref({ folder, slug }: Record, locale: Locale): string | undefined {
  return folder && slug ? pages[folder]?.(locale, slug) : undefined;
}

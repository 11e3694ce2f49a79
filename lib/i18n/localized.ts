import type { Locale } from './schema';

type Column<Key extends string> = `${Key}Vi` | `${Key}En`;

/** The column of a row that is written in the reader's language: titleVi or titleEn. */
export function inLocale<Key extends string>(
  row: Record<Column<Key>, string>,
  key: Key,
  locale: Locale,
): string;
export function inLocale<Key extends string>(
  row: Record<Column<Key>, string | null>,
  key: Key,
  locale: Locale,
): string | null;
export function inLocale(row: Record<string, string | null>, key: string, locale: Locale) {
  return row[locale === 'vi' ? `${key}Vi` : `${key}En`] ?? null;
}

/** The language that the site also speaks. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'vi' ? 'en' : 'vi';
}

/** The lines of a text column that holds a list. */
export function lines(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}

/** True if a name was found published in this language; otherwise it is our translation. */
export function isPublishedIn(languages: string | null, locale: Locale): boolean {
  return languages?.split(',').includes(locale) ?? false;
}

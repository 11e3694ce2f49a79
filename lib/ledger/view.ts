import { inLocale } from '../i18n/localized';
import { locales, type Locale } from '../i18n/schema';

/** What is read of an entry wherever it is told of. */
export const entryFields = { number: true, date: true, reasonVi: true, reasonEn: true } as const;

type EntryRow = { number: number; date: string; reasonVi: string | null; reasonEn: string | null };

/** When an entry was made and why: in the reader's language, or else in the one in which it was written. */
export function entryView(row: EntryRow, locale: Locale) {
  const reasons = [locale, ...locales].flatMap((lang) => {
    const text = inLocale(row, 'reason', lang);
    return text === null ? [] : [{ text, lang }];
  });
  return { number: row.number, date: row.date, reason: reasons[0] ?? null };
}

/** One wording of a statement, with when and why it came. */
export function versionView(
  { fingerprint, text, entry }: { fingerprint: string; text: string; entry: EntryRow },
  locale: Locale,
) {
  return { fingerprint, text, ...entryView(entry, locale) };
}

export type VersionView = ReturnType<typeof versionView>;
export type ReasonView = VersionView['reason'];

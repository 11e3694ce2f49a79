import type { Locale } from '../i18n/schema';
import { difference, type Stretch } from '../share/difference';
import { entryView } from './view';

type EntryRow = {
  number: number;
  date: string;
  entry: string;
  reasonVi: string | null;
  reasonEn: string | null;
  before: string;
  hash: string;
};

type VersionRow = {
  statementId: string;
  locale: string;
  text: string;
  fingerprint: string;
  entryNumber: number;
};

/** A text before and after a change, in one language. */
export type TextChange = {
  lang: Locale;
  before: { text: string; fingerprint: string };
  after: { text: string; fingerprint: string };
  stretches: Stretch[];
};

const isLocale = (text: string): text is Locale => text === 'vi' || text === 'en';

/** What an entry changed in texts that stood there before; empty for one that published something new. */
export function textChanges(number: number, versions: readonly VersionRow[]): TextChange[] {
  return versions
    .filter(({ entryNumber }) => entryNumber === number)
    .flatMap((after) => {
      const before = versions.findLast(
        (one) =>
          one.statementId === after.statementId &&
          one.locale === after.locale &&
          one.entryNumber < number,
      );
      if (!before || !isLocale(after.locale)) return [];
      return [
        { lang: after.locale, before, after, stretches: difference(before.text, after.text) },
      ];
    });
}

/** One entry that changed something published: what became of which id, when, why, and its place in the chain. */
export function changeView(row: EntryRow, texts: TextChange[], locale: Locale) {
  const kind = row.entry === 'text' ? 'changed' : row.entry;
  return {
    ...entryView(row, locale),
    kind,
    texts,
    before: row.before,
    hash: row.hash,
  };
}

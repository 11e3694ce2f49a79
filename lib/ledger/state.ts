import { locales, type Locale } from '../i18n/schema';
import type { LedgerEntry } from './schema';

type TextEntry = Extract<LedgerEntry, { entry: 'text' }>;
type WithdrawnEntry = Extract<LedgerEntry, { entry: 'withdrawn' }>;

/** One wording of a statement in one language, and the entry that brought it. */
export type Version = { fingerprint: string; text: string; entry: TextEntry };

/** A page or a statement that has been published, under the id that it has now. */
export type Published = {
  /** Absent for a page. */
  statement?: { of: string; title: TextEntry['title']; versions: Record<Locale, Version[]> };
  withdrawn?: WithdrawnEntry;
};

/** What has been published up to the last entry: everything by its present id, and where old ids lead. */
export type LedgerState = { published: Map<string, Published>; moved: Map<string, string> };

/** True if an id is this one or lies below it: a record that moves takes its statements along. */
const isWithin = (id: string, whole: string) => id === whole || id.startsWith(`${whole}/`);

function addText({ published }: LedgerState, entry: TextEntry): void {
  const { statement } = published.get(entry.id) ?? {};
  const versions = statement?.versions ?? { vi: [], en: [] };
  for (const locale of locales) {
    const text = entry.text[locale];
    const fingerprint = entry.fingerprint[locale];
    if (text !== undefined && fingerprint !== undefined)
      versions[locale].push({ fingerprint, text, entry });
  }
  const title = entry.title ?? statement?.title;
  published.set(entry.id, { statement: { of: entry.of, title, versions } });
}

function move({ published, moved }: LedgerState, from: string, to: string): void {
  for (const [id, one] of [...published]) {
    if (!isWithin(id, from)) continue;
    const now = `${to}${id.slice(from.length)}`;
    published.delete(id);
    published.set(now, one);
    for (const [old, target] of moved) if (target === id) moved.set(old, now);
    moved.set(id, now);
    // Moved away and back again, an address is alive.
    moved.delete(now);
  }
}

/** What has been published, by reading the ledger from its first entry to its last. */
export function ledgerState(entries: readonly LedgerEntry[]): LedgerState {
  const state: LedgerState = { published: new Map(), moved: new Map() };
  for (const entry of entries) {
    if (entry.entry === 'page') state.published.set(entry.id, {});
    else if (entry.entry === 'text') addText(state, entry);
    else if (entry.entry === 'moved') move(state, entry.id, entry.to);
    else
      for (const [id, one] of state.published)
        if (isWithin(id, entry.id) && !one.withdrawn)
          state.published.set(id, { ...one, withdrawn: entry });
  }
  return state;
}

/** The wording that the ledger has last for a language. */
export function lastVersion({ statement }: Published, locale: Locale): Version | undefined {
  return statement?.versions[locale].at(-1);
}

import { locales, type Locale, type Localized } from '../i18n/schema';
import { fingerprint } from '../share/fingerprint';
import { lastVersion, type LedgerState, type Published } from './state';

/** What the content publishes as it stands: pages, and statements with their words. */
export type Present = {
  pages: string[];
  statements: { id: string; of: string; title?: Localized; text: Localized }[];
};

type Difference =
  | { what: 'unrecorded' | 'vanished' | 'reused'; id: string }
  | { what: 'changed'; id: string; locales: Locale[] };

/** The languages in which a text is not the one that the ledger has last. */
function changedIn(text: Localized, published: Published): Locale[] {
  return locales.filter(
    (locale) => lastVersion(published, locale)?.fingerprint !== fingerprint(text[locale]),
  );
}

/** How the content differs from what the ledger says was published. */
export function differences({ published, moved }: LedgerState, present: Present): Difference[] {
  const differs = (id: string, text?: Localized): Difference[] => {
    const known = published.get(id);
    if (moved.has(id) || known?.withdrawn) return [{ what: 'reused', id }];
    if (!known || (text && !known.statement)) return [{ what: 'unrecorded', id }];
    const changed = text ? changedIn(text, known) : [];
    return changed.length > 0 ? [{ what: 'changed', id, locales: changed }] : [];
  };
  const now = new Set([...present.pages, ...present.statements.map(({ id }) => id)]);
  const vanished = [...published]
    .filter(([id, one]) => !one.withdrawn && !now.has(id))
    .map(([id]): Difference => ({ what: 'vanished', id }));
  return [
    ...present.pages.flatMap((id) => differs(id)),
    ...present.statements.flatMap(({ id, text }) => differs(id, text)),
    ...vanished,
  ];
}

import { locales } from '../i18n/schema';
import { fingerprint } from '../share/fingerprint';
import { linked } from './chain';
import { differences, type Present } from './present';
import type { LedgerEntry, NewEntry } from './schema';
import { ledgerState } from './state';

/** What an editor says of a change when recording it. */
export type Said = {
  date: string;
  reason?: NewEntry['reason'];
  moved: { from: string; to: string }[];
  withdrawn: { id: string; instead?: string }[];
};

/** New entries, or what keeps them from being written, each with its remedy. */
type Recorded = { entries: LedgerEntry[]; problems: string[] };

const textEntry = (
  { id, of, title, text }: Present['statements'][number],
  languages: readonly ('vi' | 'en')[],
  shared: Pick<NewEntry, 'date' | 'reason'>,
): NewEntry => ({
  date: shared.date,
  entry: 'text',
  id,
  of,
  ...(title && { title }),
  text: Object.fromEntries(languages.map((locale) => [locale, text[locale]])),
  fingerprint: Object.fromEntries(languages.map((locale) => [locale, fingerprint(text[locale])])),
  ...(shared.reason && { reason: shared.reason }),
});

/** Moves and withdrawals as an editor names them. */
function saidEntries({ date, reason, moved, withdrawn }: Said): NewEntry[] {
  const shared = { date, ...(reason && { reason }) };
  return [
    ...moved.map(({ from, to }): NewEntry => ({ ...shared, entry: 'moved', id: from, to })),
    ...withdrawn.map(({ id, instead }): NewEntry => ({
      ...shared,
      entry: 'withdrawn',
      id,
      ...(instead !== undefined && { instead }),
    })),
  ];
}

function saidProblems(entries: readonly LedgerEntry[], said: Said, present: Present): string[] {
  const { published } = ledgerState(entries);
  const now = new Set([...present.pages, ...present.statements.map(({ id }) => id)]);
  const gone = [...said.moved.map(({ from }) => from), ...said.withdrawn.map(({ id }) => id)];
  const targets = [
    ...said.moved.map(({ to }) => to),
    ...said.withdrawn.flatMap(({ instead }) => instead ?? []),
  ];
  return [
    ...gone
      .filter((id) => !published.has(id))
      .map((id) => `${id} was never published; correct the id`),
    ...gone
      .filter((id) => now.has(id))
      .map((id) => `${id} is still in the content; change the content first, then record it`),
    ...targets
      .filter((id) => !now.has(id))
      .map((id) => `${id} is not in the content; correct the id or add it first`),
  ];
}

/** The entries that bring a ledger up to the content: what is new, what has changed and what the editor says is gone. */
export function recorded(entries: readonly LedgerEntry[], present: Present, said: Said): Recorded {
  const wrong = saidProblems(entries, said, present);
  if (wrong.length > 0) return { entries: [], problems: wrong };
  const gone = linked(saidEntries(said), entries.at(-1));
  const found = differences(ledgerState([...entries, ...gone]), present);
  const problems = found.flatMap(({ what, id }) => {
    if (what === 'vanished')
      return [`${id} was published and is gone; say --moved ${id}=<new id> or --withdrawn ${id}`];
    if (what === 'reused')
      return [`${id} was used for something else before; choose an id that was never used`];
    return [];
  });
  const isChange = gone.length > 0 || found.some(({ what }) => what === 'changed');
  if (isChange && !said.reason)
    problems.push('something published has changed; say why: --reason "…" --reason-vi "…"');
  if (problems.length > 0) return { entries: [], problems };
  const statements = new Map(present.statements.map((one) => [one.id, one]));
  const texts = found.map((difference): NewEntry => {
    const statement = statements.get(difference.id);
    if (!statement) return { date: said.date, entry: 'page', id: difference.id };
    return difference.what === 'changed'
      ? textEntry(statement, difference.locales, said)
      : textEntry(statement, locales, { date: said.date });
  });
  return { entries: [...gone, ...linked(texts, gone.at(-1) ?? entries.at(-1))], problems: [] };
}

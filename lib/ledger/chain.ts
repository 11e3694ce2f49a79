import { createHash } from 'node:crypto';
import { entrySchema, type LedgerEntry, type NewEntry } from './schema';

/** What stands before the first entry. */
const NOTHING = '0'.repeat(64);

/** The SHA-256 of an entry as it is written, without its own hash. */
function hashOf(entry: Record<string, unknown>): string {
  const rest = Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'hash'));
  return createHash('sha256').update(JSON.stringify(rest), 'utf8').digest('hex');
}

/** Entries in their place after others: numbered, and each with the hash of the one before it. */
export function linked(entries: readonly NewEntry[], last: LedgerEntry | undefined): LedgerEntry[] {
  let { number, hash } = last ?? { number: 0, hash: NOTHING };
  return entries.map((entry) => {
    number += 1;
    const whole = entrySchema.parse({ ...entry, number, before: hash, hash: NOTHING });
    hash = hashOf(whole);
    return { ...whole, hash };
  });
}

/** An entry as one line of the file, its fields always in the same order. */
export function lineOf(entry: LedgerEntry): string {
  return `${JSON.stringify(entry)}\n`;
}

type LedgerProblem = { line: number; message: string };
export type LedgerReading = { entries: LedgerEntry[]; problems: LedgerProblem[] };

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** What is wrong with one line, the number and hash of the line before being known. */
function lineProblem(value: unknown, number: number, before: string): string | null {
  const entry = `entry ${String(number)}`;
  if (!isRecord(value)) return `${entry} cannot be read; restore the line from version control`;
  if (value.hash !== hashOf(value))
    return `${entry} has been changed by hand; restore it, and record changes with npm run content:record`;
  if (value.number !== number || value.before !== before)
    return `${entry} does not follow the entry before it: one has been removed, added or replaced by hand; restore the file`;
  const { error } = entrySchema.safeParse(value);
  const [issue] = error?.issues ?? [];
  return issue ? `${entry}: ${issue.path.join('.')} ${issue.message}` : null;
}

/** Reads a ledger, one entry a line; entries that were tampered with are named. */
export function readLedger(text: string): LedgerReading {
  const entries: LedgerEntry[] = [];
  const problems: LedgerProblem[] = [];
  let before = NOTHING;
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  lines.forEach((line, at) => {
    const value = parsed(line);
    const message = lineProblem(value, at + 1, before);
    if (message !== null) problems.push({ line: at + 1, message });
    const { data } = entrySchema.safeParse(value);
    if (data) entries.push(data);
    // One changed entry is one problem: what follows it is held to the hash that it claims.
    before = isRecord(value) && typeof value.hash === 'string' ? value.hash : NOTHING;
  });
  return { entries, problems };
}

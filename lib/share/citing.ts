import { UNKNOWN } from '../ledger/address';
import type { VersionView } from '../ledger/view';
import { difference, type Stretch } from './difference';

/** What a link that names certain words of a clause leads to. */
export type Citing =
  | { state: 'none' }
  | { state: 'unchanged'; since: string }
  | { state: 'earlier'; version: VersionView; next: VersionView; stretches: Stretch[] }
  | { state: 'otherLanguage' }
  | { state: 'unknown' };

/** Compares the fingerprint in an address with the wordings that a clause has had, the newest first. */
export function citing(mark: string | null, versions: readonly VersionView[]): Citing {
  const [current] = versions;
  if (mark === null) return { state: 'none' };
  if (mark === UNKNOWN || !current) return { state: 'unknown' };
  if (mark === current.fingerprint) return { state: 'unchanged', since: current.date };
  const at = versions.findIndex(({ fingerprint }) => fingerprint === mark);
  const [version, next] = [versions[at], versions[at - 1]];
  if (!version || !next) return { state: 'otherLanguage' };
  return { state: 'earlier', version, next, stretches: difference(version.text, current.text) };
}

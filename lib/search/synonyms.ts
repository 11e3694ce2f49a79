import type { Locale } from '../i18n/schema';
import type { Wanted } from './asked';
import { foldedText } from './words';

/** One name of a thing: as it is compared, and as it is written; an abbreviation is of no language. */
export type Name = { folded: string; written: string; lang?: Locale };

type Names = { vi: string[]; en: string[]; abbreviation: string | null };

/** A stretch of the query, with the other names of what it names; a plain word has none. */
export type Unit = { wanted: Wanted; also: Name[] };

const LONGEST_NAME = 8;

/** Everything one thing is called: its abbreviation, the words it stands for, its names in both languages. */
export function namesOf({ vi, en, abbreviation }: Names): Name[] {
  return [
    ...(abbreviation ? [{ written: abbreviation }] : []),
    ...vi.map((written) => ({ written, lang: 'vi' as const })),
    ...en.map((written) => ({ written, lang: 'en' as const })),
  ]
    .map((name) => ({ ...name, folded: foldedText(name.written) }))
    .filter(({ folded }) => folded.length > 1);
}

/** The other names under which a stretch of words is known, each once. */
function otherNames(name: string, groups: Name[][]): Name[] {
  const also = new Map<string, Name>();
  for (const group of groups.filter((names) => names.some(({ folded }) => folded === name))) {
    for (const one of group) if (one.folded !== name) also.set(one.folded, one);
  }
  return [...also.values()];
}

const joined = (parts: Wanted[]): Wanted => ({
  words: parts.flatMap(({ words }) => words),
  isQuoted: parts.some(({ isQuoted }) => isQuoted),
});

/** The longest known name with which these parts of a query begin, or the first part alone. */
function firstUnit(parts: Wanted[], groups: Name[][]): { unit: Unit; taken: number } {
  for (let taken = Math.min(LONGEST_NAME, parts.length); taken > 0; taken -= 1) {
    const wanted = joined(parts.slice(0, taken));
    const also = otherNames(wanted.words.map(({ folded }) => folded).join(' '), groups);
    if (also.length > 0) return { unit: { wanted, also }, taken };
  }
  return { unit: { wanted: joined(parts.slice(0, 1)), also: [] }, taken: 1 };
}

/** The query as units: words that together are a known name are joined and given its other names. */
export function withOtherNames(wanted: Wanted[], groups: Name[][]): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < wanted.length;) {
    const { unit, taken } = firstUnit(wanted.slice(at), groups);
    units.push(unit);
    at += taken;
  }
  return units;
}

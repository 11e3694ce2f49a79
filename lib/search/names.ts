import type { Locale } from '../i18n/schema';
import { wordsOf, type Word } from './words';

/** One name of a thing as it is compared and as it is written; an abbreviation is of no language. */
export type Name = {
  folded: string;
  words: Word[];
  written: string;
  lang?: Locale;
  /** The time in which sources use it, where that is known. */
  from?: string;
  until?: string;
  /** Readers type it, and no page writes it so. */
  isOnlyTyped?: boolean;
};

/** Every name of one thing. */
export type NameGroup = Name[];

/** The names of everything on record, to be looked up by any of them. */
export type NameIndex = Map<string, NameGroup[]>;

type Given = Omit<Name, 'folded' | 'words'>;

const FEWEST_WITHOUT = 2;

/** What people call a thing of ASEAN for short: without the word ASEAN before or after it. */
function withoutAsean({ written, ...name }: Given): Given[] {
  const left = written.replace(/^ASEAN\s+|\s+ASEAN$/u, '');
  const isName = left !== written && wordsOf(left).length >= FEWEST_WITHOUT;
  return isName ? [{ ...name, written: left, isOnlyTyped: true }] : [];
}

const joined = (words: Word[]) => words.map(({ folded }) => folded).join(' ');

/** Everything one thing is called, each name once. */
export function nameGroup(given: Given[]): NameGroup {
  const names = new Map<string, Name>();
  for (const one of [...given, ...given.flatMap(withoutAsean)]) {
    const words = wordsOf(one.written);
    const folded = joined(words);
    if (folded.length > 1 && !names.has(folded)) names.set(folded, { ...one, words, folded });
  }
  return [...names.values()];
}

/** Groups of names, to be looked up by each name in them. */
export function nameIndex(groups: NameGroup[]): NameIndex {
  const index: NameIndex = new Map();
  for (const group of groups) {
    for (const { folded } of group) index.set(folded, [...(index.get(folded) ?? []), group]);
  }
  return index;
}

/** The other names of whatever goes by this stretch of words, each once; none where it is no name. */
export function otherNames(words: Word[], index: NameIndex): Name[] {
  const typed = joined(words);
  const name = index.has(typed) ? typed : typed.replace(/(?<=[a-z]{2}[^s])s$/, '');
  const also = new Map<string, Name>();
  for (const one of (index.get(name) ?? []).flat()) {
    if (one.folded !== typed && !also.has(one.folded)) also.set(one.folded, one);
  }
  return [...also.values()];
}

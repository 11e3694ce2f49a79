import type { Pair } from './index-reader';
import type { Lexicon } from './lexicon';
import type { Name, NameIndex } from './names';
import type { Vocabulary } from './vocabulary';
import type { AskedWord, Word } from './words';

/** How a form came to be looked for. */
export type How = 'typed' | 'number' | 'beginning' | 'stem' | 'apart' | 'name' | 'related';

/** One way in which a unit can stand in a text: words in a row or, where told, apart. */
export type Form = {
  words: Word[];
  how: How;
  name?: Name;
  /** Longer words of the record, where the form is the beginning of a word. */
  longer?: string[];
};

/** A stretch of the query that means one thing, with every form in which it is looked for. */
export type Unit = { typed: AskedWord[]; forms: Form[]; isQuoted: boolean };

/** A word as it was typed, and the spelling of the record that was taken for it. */
export type Correction = { typed: string; written: string };

export type Plan = { units: Unit[]; unwanted: Unit[]; corrections: Correction[] };

/** What is known of the record's words. */
export type Knowledge = {
  vocabulary: Vocabulary;
  lexicon: Lexicon;
  names: NameIndex;
  /** Two words, exact or folded, that stand side by side somewhere, or null. */
  pair: (first: string, second: string) => Pair | null;
};

export type PlanOptions = {
  /** No other names and no other spellings. */
  isOnlyTyped?: boolean;
  /** Names are words like any other. */
  isWithoutNames?: boolean;
  /** Words that are known but never stand beside their neighbours may be misspelled too. */
  isDoubting?: boolean;
};

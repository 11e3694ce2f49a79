import { FIRST_WORD } from './packed-text';
import type { Word } from './words';

/** A word of the index, and the number by which it stands in packed texts. */
export type NumberedWord = Word & { number: number };

/** The words of the index by their numbers. Words that are the same without marks are of one group. */
export function lexicon(words: readonly NumberedWord[]) {
  const exact: string[] = Array.from({ length: FIRST_WORD }, () => '');
  const numbers = new Map<string, number>();
  const byFolded = new Map<string, number[]>();
  for (const word of words) {
    exact[word.number] = word.exact;
    numbers.set(word.exact, word.number);
    byFolded.set(word.folded, [...(byFolded.get(word.folded) ?? []), word.number]);
  }
  // In the order of the alphabet, so that what begins alike stands together; group 0 is no word.
  const folded = ['', ...[...byFolded.keys()].sort()];
  const groups = new Map(folded.map((word, group) => [word, group]));
  const groupOf = new Int32Array(exact.length);
  const lengths = new Int32Array(exact.length);
  folded.forEach((word, group) => {
    for (const number of byFolded.get(word) ?? []) {
      groupOf[number] = group;
      lengths[number] = word.length;
    }
  });

  function firstFrom(beginning: string): number {
    let [low, high] = [1, folded.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((folded[middle] ?? '') < beginning) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    /** The group of each number, and how long its word is without marks. */
    groupOf,
    lengths,
    groupCount: folded.length,
    /** The number of a word with just these marks, or none. */
    number: (word: string) => numbers.get(word),
    /** The group of a word without marks, or none. */
    group: (word: string) => groups.get(word),
    /** The word with its marks. */
    exact: (number: number) => exact[number] ?? '',
    /** The groups of the words that begin so: from the first to before the last. */
    beginning(word: string): { first: number; last: number } {
      const first = firstFrom(word);
      let last = first;
      while (folded[last]?.startsWith(word) === true) last += 1;
      return { first, last };
    },
    /** True where the index has this word, with its marks or without. */
    knows: (word: string) => numbers.has(word) || groups.has(word),
  };
}

export type Lexicon = ReturnType<typeof lexicon>;

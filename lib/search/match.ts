import { foldedWords } from './fold';
import { MAX_QUERY_WORDS } from './params';

/** Words this short are matched whole; longer ones also as the beginning of a longer word. */
const SHORTEST_BEGINNING = 4;

/**
 * What to look for in the folded text of a statement, which is every word between single blanks: one pattern a word,
 * all of which must be found. An empty list means that the reader typed no letter or digit.
 */
export function matchPatterns(query: string): string[] {
  const words = [...new Set(foldedWords(query))].slice(0, MAX_QUERY_WORDS);
  return words.map((word) => (word.length < SHORTEST_BEGINNING ? ` ${word} ` : ` ${word}`));
}

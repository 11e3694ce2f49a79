import { BARE_MARK, fold } from './fold';
import { oneSpelling } from './spelling';

/** A word as it is compared: exact with its Vietnamese marks, folded without them. */
export type Word = { exact: string; folded: string };

/** A word and where it stands in the text that was given. */
export type PlacedWord = Word & { start: number; end: number };

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** Words that were read before: a record is made of few words, and folding them is what takes time. */
const known = new Map<string, Word>();
const MOST_KNOWN = 20_000;

/** One word in small letters and one spelling. */
function wordOf(written: string): Word {
  const before = known.get(written);
  if (before) return before;
  const exact = oneSpelling(written.normalize('NFC').toLowerCase());
  const word = { exact, folded: fold(exact).replaceAll(BARE_MARK, '') };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(written, word);
  return word;
}

/** The words of a text with their places in it, in UTF-16 units. */
export function placedWords(text: string): PlacedWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: written, index }) => ({
    ...wordOf(written),
    start: index,
    end: index + written.length,
  }));
}

/** The words of a text in order, letters and digits only, small, each in one spelling. */
export function wordsOf(text: string): Word[] {
  return (text.match(WORD) ?? []).map(wordOf);
}

/** True where a word was typed with marks that folding takes away. */
export const hasMarks = ({ exact, folded }: Word) => exact !== folded;

export const exactText = (text: string) =>
  wordsOf(text)
    .map(({ exact }) => exact)
    .join(' ');

export const foldedText = (text: string) =>
  wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ');

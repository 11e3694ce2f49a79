import { BARE_MARK, fold } from './fold';
import { oneSpelling } from './spelling';

/** A word as it was written and as it is compared: exact with its Vietnamese marks, folded without them. */
export type Word = { written: string; exact: string; folded: string };

/** A word and where it stands in the text that was given. */
export type PlacedWord = Word & { start: number; end: number };

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** Words that were read before: a record is made of few words, and folding them is what takes time. */
const known = new Map<string, Word>();
const MOST_KNOWN = 20_000;

/** One word, besides in small letters and one spelling. */
function wordOf(text: string): Word {
  const before = known.get(text);
  if (before) return before;
  const written = text.normalize('NFC');
  const exact = oneSpelling(written.toLowerCase());
  const word = { written, exact, folded: fold(exact).replaceAll(BARE_MARK, '') };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, word);
  return word;
}

/** The words of a text with their places in it, in UTF-16 units. */
export function placedWords(text: string): PlacedWord[] {
  const placed: PlacedWord[] = [];
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const { written, exact, folded } = wordOf(found);
    placed.push({ written, exact, folded, start: index, end: index + found.length });
  }
  return placed;
}

/** The words of a text in order, letters and digits only. */
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

import { BARE_MARK, fold } from './fold';
import { oneSpelling } from './spelling';

/** A word as it was written and as it is compared: exact with its Vietnamese marks, folded without them. */
export type Word = { written: string; exact: string; folded: string };

/** A word of a query, and how it was typed where that is another spelling or another cut. */
export type AskedWord = Word & {
  /** The sign between it and the word before, where that is no blank: the hyphen of "co-operation". */
  joint?: string;
  /** The word that was typed, where this one was taken for it. */
  insteadOf?: string;
};

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

/** The words of one part of a query, with the signs that join them. */
export function askedWords(text: string): AskedWord[] {
  const words = placedWords(text);
  return words.map(({ written, exact, folded, start }, at) => {
    const before = words[at - 1];
    const joint = before && text.slice(before.end, start);
    return { written, exact, folded, ...(joint?.trim() && { joint }) };
  });
}

/** Words of a query in a row, as they were typed. */
export const asTyped = (words: AskedWord[]) =>
  words
    .map(({ written, joint = ' ', insteadOf = written }, at) =>
      at === 0 ? insteadOf : joint + insteadOf,
    )
    .join('');

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

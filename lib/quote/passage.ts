import { hasMarks, placedWords, type PlacedWord } from '../search/words';
import { normalised } from '../share/fingerprint';

/** What a writer puts into a quotation for words left out. */
const LEFT_OUT = /[[(]\s*(?:…|\.{3,})\s*[\])]|…|\.{3,}/gu;
const LIST_MARK = /(^|\n)\s*(?:\d{1,2}[.)]|[-–—•*])\s+/gu;
const SENTENCE_END = /[.!?;](?=\s)/gu;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** A pasted passage as it is compared. */
export type Passage = {
  /** Its words and signs in one line, without brackets, outer quotation marks and signs for words left out. */
  text: string;
  /** The stretches between words left out, in small letters, without signs at their ends. */
  segments: string[];
  words: PlacedWord[];
  /** In which sentence each word stands, counted from 0. */
  sentences: number[];
  /** True where no word has a Vietnamese mark. */
  isUnmarked: boolean;
};

/** A text in which letters of either size, forms of Unicode, white space and shapes of quotes and dashes are one. */
export const unified = (text: string) => normalised(text).toLowerCase();

/** Takes from a pasted text what quoting adds to it. */
export function readQuotation(pasted: string): Passage {
  const unlisted = pasted.replaceAll(LIST_MARK, (_, before: string) => (before ? '; ' : ''));
  const pieces = normalised(unlisted)
    .split(LEFT_OUT)
    .map((piece) => normalised(piece.replaceAll(/[[\]]/g, '')).replaceAll(EDGES, ''))
    .filter((piece) => piece !== '');
  const text = pieces.join(' ');
  const words = placedWords(text);
  const ends = Array.from(text.matchAll(SENTENCE_END), ({ index }) => index);
  return {
    text,
    segments: pieces.map((piece) => piece.toLowerCase()),
    words,
    sentences: words.map(({ start }) => ends.filter((end) => end < start).length),
    isUnmarked: !words.some(hasMarks),
  };
}

import type { Entry } from './corpus';
import type { Passage } from './passage';

const INSIDE_WORD = /[\p{L}\p{N}\p{M}]/u;

/** Where whole words stand in a text from a place on, or -1. */
function placeOf(words: string, text: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text[at - 1] ?? '';
    const after = text[at + words.length] ?? '';
    if (!INSIDE_WORD.test(before) && !INSIDE_WORD.test(after)) return at;
  }
  return -1;
}

/** True where every stretch of a passage stands in a text, in order, word for word and sign for sign. */
export function isExactIn({ segments }: Passage, { unified }: Entry): boolean {
  let from = 0;
  for (const segment of segments) {
    const at = placeOf(segment, unified, from);
    if (at < 0) return false;
    from = at + segment.length;
  }
  return segments.length > 0;
}

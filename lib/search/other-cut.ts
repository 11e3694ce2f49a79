import type { Knowledge } from './plan';
import { wordsOf, type Word } from './words';

const SHORTEST_JOINED = 7;
const SHORTEST_PART = 4;

/** A word that the record writes as two, or two that it writes as one: "hanoi", "cyber security". */
export function otherCut(words: Word[], { vocabulary, pair }: Knowledge): Word[] | null {
  const [first, second] = words;
  if (!first) return null;
  if (second) {
    const joined = first.folded + second.folded;
    const isWritten = joined.length >= SHORTEST_JOINED && vocabulary.entries(joined) > 0;
    return isWritten ? wordsOf(joined) : null;
  }
  const { folded } = first;
  // A word that is known is seldom two others as well; long parts make it likely.
  const shortest = vocabulary.entries(folded) > 0 ? SHORTEST_PART : 1;
  for (let place = shortest; place <= folded.length - Math.max(2, shortest); place += 1) {
    const [start, end] = [folded.slice(0, place), folded.slice(place)];
    if (pair(start, end) !== null) return wordsOf(`${start} ${end}`);
  }
  return null;
}

import type { Entry } from './corpus';
import type { Match } from './find';
import type { Passage } from './passage';

/** So few words at either end of a passage belong to what was found: they are what differs. */
const EDGE = 3;

/** The stretch of a passage and the stretch of a text that are set side by side, as places in the two texts. */
export type Span = {
  passage: { start: number; end: number };
  text: { start: number; end: number };
  /** Words of the passage outside it. */
  rest: number;
};

function placesIn(words: Entry['words'], first: number, last: number) {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

/** The stretch around the words that a passage shares with a text, to the ends of the passage where they are near. */
export function spanOf(passage: Passage, { pairs, entry }: Match): Span {
  const [firstInPassage, firstInText] = pairs[0] ?? [0, 0];
  const [lastInPassage, lastInText] = pairs.at(-1) ?? [0, 0];
  const after = passage.words.length - 1 - lastInPassage;
  const head = firstInPassage <= EDGE ? firstInPassage : 0;
  const tail = after <= EDGE ? after : 0;
  return {
    passage: placesIn(passage.words, firstInPassage - head, lastInPassage + tail),
    text: placesIn(
      entry.words,
      Math.max(0, firstInText - head),
      Math.min(entry.words.length - 1, lastInText + tail),
    ),
    rest: firstInPassage - head + after - tail,
  };
}

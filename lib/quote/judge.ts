import type { Alignment } from './align';

/** What the words that a passage shares with a text tell, and how much of the passage that is. */
export type Evidence = {
  /** Words shared. */
  count: number;
  /** What they tell together. */
  told: number;
  /** Of all that the passage tells, from 0 to 1. */
  ofPassage: number;
  /** Of all that the sentences tell in which they stand. */
  ofSentences: number;
  /** Of all that is told from the first of them to the last. */
  ofStretch: number;
};

export const FEWEST_WORDS = 4;
/** A sentence with fewer of the shared words than this part only borders on the stretch. */
const A_PART = 0.15;

const sum = (weights: readonly number[]) => weights.reduce((all, one) => all + one, 0);

/** The sentences in which the shared words stand. */
function sentencesOf({ pairs }: Alignment, sentences: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const [at] of pairs) {
    const sentence = sentences[at] ?? 0;
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  return [...counts].flatMap(([one, count]) => (count >= pairs.length * A_PART ? [one] : []));
}

/** Weighs an alignment: `passage` and `text` say what each word tells, `sentences` where each word of the passage stands. */
export function weigh(
  alignment: Alignment,
  passage: readonly number[],
  text: readonly number[],
  sentences: readonly number[],
): Evidence {
  const { pairs } = alignment;
  const told = sum(pairs.map(([, at]) => text[at] ?? 0));
  const [first = 0] = pairs[0] ?? [];
  const [last = 0] = pairs.at(-1) ?? [];
  const touched = sentencesOf(alignment, sentences);
  const within = passage.filter((_, at) => touched.includes(sentences[at] ?? 0));
  const part = (whole: readonly number[]) => Math.min(1, told / Math.max(sum(whole), 1));
  return {
    count: pairs.length,
    told,
    ofPassage: part(passage),
    ofSentences: part(within),
    ofStretch: part(passage.slice(first, last + 1)),
  };
}

/** Found on the labelled passages in tests/quote-passages: the less of a passage is told, the more it must tell. */
const least = { part: 0.6, told: 28, most: 0.8, briefly: 12, sentence: 20, long: 40 };

const isMostly = (part: number, told: number) =>
  (part >= least.part && told >= least.told) || (part >= least.most && told >= least.briefly);

/** True where a passage, a sentence of it or a long stretch reads enough like a text to be shown beside it. */
export function isLike({ count, told, ofPassage, ofSentences, ofStretch }: Evidence): boolean {
  if (count < FEWEST_WORDS || ofStretch < least.part) return false;
  if (told >= least.long || isMostly(ofPassage, told)) return true;
  return told >= least.sentence && isMostly(ofSentences, told);
}

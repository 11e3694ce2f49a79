import type { Locale } from '../i18n/schema';
import { placedWords, type PlacedWord } from '../search/words';
import type { Line } from './align';
import { unified } from './passage';

/** The kinds of statement a passage can come from; where several fit equally well, the first of them. */
export const quotedKinds = [
  'clause',
  'topic',
  'outcome',
  'milestone',
  'fact',
  'description',
] as const;

export type QuotedRow = { id: string; kind: string; textVi: string; textEn: string };

/** One text of the record in one language, ready to be compared. */
export type Entry = {
  id: string;
  kind: string;
  lang: Locale;
  text: string;
  unified: string;
  words: PlacedWord[];
  /** A number for each word without its marks. */
  ids: Int32Array;
  /** How much each word tells, in the order of the words. */
  weights: readonly number[];
};

/** All texts in one language, and which of them hold a pair of neighbouring words. */
export type Corpus = {
  entries: Entry[];
  /** Words as they are set beside the texts of this language. */
  lineOf: (words: readonly PlacedWord[]) => Line;
  holders: Map<string, { entries: number[]; weight: number }>;
};

/** Words that the record does not know tell no more than rare ones. */
const RAREST = 2;

/** Words and pairs of neighbours, each once. */
export function featuresOf(words: readonly { folded: string }[]): Set<string> {
  const features = new Set(words.map(({ folded }) => folded));
  words.forEach(({ folded }, at) => {
    const next = words[at + 1];
    if (next) features.add(`${folded} ${next.folded}`);
  });
  return features;
}

/** Makes the texts of one language ready. A word tells the more, the fewer texts hold it. */
export function corpusOf(rows: readonly QuotedRow[], lang: Locale): Corpus {
  const plain = rows.map((row) => {
    const text = lang === 'vi' ? row.textVi : row.textEn;
    return { ...row, lang, text, unified: unified(text), words: placedWords(text) };
  });
  const holders = new Map<string, { entries: number[]; weight: number }>();
  plain.forEach(({ words }, at) => {
    for (const feature of featuresOf(words)) {
      const known = holders.get(feature);
      if (known) known.entries.push(at);
      else holders.set(feature, { entries: [at], weight: 0 });
    }
  });
  const told = (count: number) => Math.log(1 + plain.length / Math.max(count, RAREST));
  for (const holder of holders.values()) holder.weight = told(holder.entries.length);
  const numbers = new Map(Array.from(holders.keys(), (feature, at) => [feature, at]));
  const lineOf = (words: readonly PlacedWord[]): Line => ({
    words,
    // A word that no text holds is like none, so that one number does for all of them.
    ids: Int32Array.from(words, ({ folded }) => numbers.get(folded) ?? -1),
    weights: words.map(({ folded }) => holders.get(folded)?.weight ?? told(RAREST)),
  });
  const entries = plain.map((one) => ({ ...one, ...lineOf(one.words), words: one.words }));
  return { entries, lineOf, holders };
}

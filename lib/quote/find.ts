import { align, type Alignment, type Line } from './align';
import { featuresOf, quotedKinds, type Corpus, type Entry } from './corpus';
import { isExactIn } from './exact';
import { FEWEST_WORDS, isLike, weigh, type Evidence } from './judge';
import { readQuotation, type Passage } from './passage';

export type Match = { entry: Entry; isExact: boolean } & Alignment & { evidence: Evidence };

/** Why nothing is shown: too few words to tell, words that stand in many texts, or no text that reads like this. */
export type NothingFound = 'short' | 'common' | 'unlike';
export type FoundPassage = { passage: Passage; matches: Match[]; nothing?: NothingFound };

const MOST_COMPARED = 30;
const MOST_SHOWN = 5;
/** A stretch of a text that stands in more texts than this does not tell where it is from. */
const MOST_EXACT = 6;
/** A weaker likeness of the same words is left out below this part of the better one. */
const NEARLY_AS_GOOD = 0.7;

const rank = (kind: string) => quotedKinds.findIndex((one) => one === kind);
const byKind = (a: Match, b: Match) => rank(a.entry.kind) - rank(b.entry.kind);

/** The texts that share most with a passage. */
function candidates(passage: Passage, corpora: readonly Corpus[]) {
  const features = featuresOf(passage.words);
  const shared = corpora.flatMap((corpus) => {
    const told = new Map<number, number>();
    for (const feature of features) {
      const holder = corpus.holders.get(feature);
      for (const at of holder?.entries ?? [])
        told.set(at, (told.get(at) ?? 0) + (holder?.weight ?? 0));
    }
    return Array.from(told, ([at, sum]) => ({ corpus, entry: corpus.entries[at], sum }));
  });
  return shared.sort((a, b) => b.sum - a.sum).slice(0, MOST_COMPARED);
}

function compared(passage: Passage, line: Line, entry: Entry, isExact: boolean): Match {
  const alignment = align(line, entry, passage.isUnmarked);
  const evidence = weigh(alignment, line.weights, entry.weights, passage.sentences);
  return { entry, isExact, ...alignment, evidence };
}

const spanOf = ({ pairs }: Match) => ({ from: pairs[0]?.[0] ?? 0, to: pairs.at(-1)?.[0] ?? 0 });

/** True where most of what a match says of the passage, a better one says too. */
function isCoveredBy(match: Match, better: Match): boolean {
  const [a, b] = [spanOf(match), spanOf(better)];
  const common = Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1;
  return common > (a.to - a.from + 1) / 2 && match.score < better.score * NEARLY_AS_GOOD;
}

/** Best first; one language of a statement is enough, and so is one text for the same words. */
function best(matches: Match[]): Match[] {
  const kept: Match[] = [];
  for (const match of matches) {
    const isTold = kept.some((one) => one.entry.id === match.entry.id || isCoveredBy(match, one));
    if (!isTold) kept.push(match);
  }
  return kept.slice(0, MOST_SHOWN);
}

/** Finds the texts of the record that a pasted passage comes from. */
export function findPassage(pasted: string, corpora: readonly Corpus[]): FoundPassage {
  const passage = readQuotation(pasted);
  const exact = corpora.flatMap((corpus) =>
    corpus.entries.flatMap((entry) => (isExactIn(passage, entry) ? [{ corpus, entry }] : [])),
  );
  const whole = exact.filter(({ entry }) => entry.words.length === passage.words.length);
  const isTelling = passage.words.length >= FEWEST_WORDS && exact.length <= MOST_EXACT;
  const quoted = whole.length > 0 ? whole : isTelling ? exact : [];
  if (quoted.length > 0) {
    const matches = quoted.map(({ corpus, entry }) =>
      compared(passage, corpus.lineOf(passage.words), entry, true),
    );
    return { passage, matches: best(matches.sort(byKind)) };
  }
  if (passage.words.length < FEWEST_WORDS) return { passage, matches: [], nothing: 'short' };
  if (exact.length > 0) return { passage, matches: [], nothing: 'common' };
  const lines = new Map(corpora.map((corpus) => [corpus, corpus.lineOf(passage.words)]));
  const matches = candidates(passage, corpora)
    .flatMap(({ corpus, entry }) => {
      const line = lines.get(corpus);
      return entry && line ? [compared(passage, line, entry, false)] : [];
    })
    .filter(({ evidence }) => isLike(evidence))
    .sort((a, b) => b.score - a.score || byKind(a, b));
  return matches.length > 0
    ? { passage, matches: best(matches) }
    : { passage, matches: [], nothing: 'unlike' };
}

import type { Knowledge } from './plan';
import { isStopAlone } from './stop-words';
import { hasMarks, type AskedWord, type Word } from './words';

/** Two words belong together from here on. */
export const settings = { leastBond: 0.25 };

/** Words of a query as words and pairs that belong together, the firmest pairs first. */
export function compounds(words: AskedWord[], { pair, vocabulary }: Knowledge): AskedWord[][] {
  const isKnown = (word: Word) =>
    vocabulary.knowsExact(word) || (hasMarks(word) && isStopAlone(word));
  const form = words.some(hasMarks) ? 'exact' : 'folded';
  const bonds = words.slice(1).map((next, at) => {
    const word = words[at] ?? next;
    // Marks that the record knows are meant: về tinh thần is not about satellites (vệ tinh).
    const isMeant = form === 'exact' && [word, next].every(isKnown);
    const known = pair(word[form], next[form]) ?? (isMeant ? null : pair(word.folded, next.folded));
    return { at, bond: known?.bond ?? 0 };
  });
  const firsts = new Set<number>();
  const firmest = bonds
    .filter((one) => one.bond >= settings.leastBond)
    .sort((a, b) => b.bond - a.bond);
  for (const { at } of firmest) {
    if (!firsts.has(at - 1) && !firsts.has(at + 1)) firsts.add(at);
  }
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    if (firsts.has(at - 1)) return [];
    return firsts.has(at) && next ? [[word, next]] : [[word]];
  });
}

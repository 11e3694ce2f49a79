import { readAsked } from './asked';
import { isStopAlone, isStopWord } from './stop-words';
import { wordsOf } from './words';

/** A page of the record and all it is called. */
export type NamedPage = {
  kind: 'declaration' | 'meeting' | 'theme' | 'initiative' | 'masterplan';
  slug: string;
  label: string;
  /** The folded words of each of its names. */
  names: string[][];
};

const MOST = 3;
/** A single word leads to a page only if it is most of the page's name. */
const LEAST_SHARE = 0.25;

/** A name as it is compared. */
export const wordsOfName = (name: string) => wordsOf(name).map(({ folded }) => folded);

function shareOf(asked: string[], words: string[]): number {
  if (!asked.every((word) => words.includes(word))) return 0;
  return asked.length / words.length;
}

/** Pages whose own name holds every word that was typed, those that are called just so first. */
export function pagesNamed(q: string, pages: NamedPage[]): NamedPage[] {
  const asked = readAsked(q)
    .wanted.flatMap(({ words }) => words)
    .filter((word) => !isStopWord(word) && !isStopAlone(word))
    .map(({ folded }) => folded);
  if (asked.length === 0) return [];
  const least = asked.length === 1 ? 1 : LEAST_SHARE;
  return pages
    .map((page) => ({ page, share: Math.max(...page.names.map((name) => shareOf(asked, name))) }))
    .filter(({ share }) => share >= least)
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST)
    .map(({ page }) => page);
}

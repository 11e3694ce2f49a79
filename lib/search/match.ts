import { hasMarks, type Word } from './words';
import type { Unit } from './synonyms';

/** Words this short are matched whole; longer ones also as the beginning of a longer word. */
const SHORTEST_BEGINNING = 4;

const EXACT = '{viExact enExact}';
const FOLDED = '{viFolded enFolded names context}';
/** An English plural is also looked for without its ending. */
const PLURAL = /^[a-z]{3,}[^s]s$/;

/** Words are letters and digits only, so nothing in them can mean anything to FTS5 once they are in quotes. */
const inQuotes = (words: string[]) => `"${words.join(' ')}"`;

function rowOf(words: Word[], isQuoted: boolean): string {
  const last = words.at(-1)?.folded ?? '';
  const beginning =
    !isQuoted && words.length === 1 && last.length >= SHORTEST_BEGINNING ? ' *' : '';
  const folded = `${FOLDED} : ${inQuotes(words.map((word) => word.folded))}${beginning}`;
  const singular =
    PLURAL.test(last) && words.length === 1 && !isQuoted
      ? ` OR ${FOLDED} : ${inQuotes([last.slice(0, -1)])}`
      : '';
  if (!words.some(hasMarks)) return `(${folded}${singular})`;
  const exact = `${EXACT} : ${inQuotes(words.map((word) => word.exact))}`;
  return isQuoted ? `(${exact})` : `(${folded} OR ${exact})`;
}

function unitOf({ wanted, also }: Unit): string {
  const others = also.map(({ folded }) => `(${FOLDED} : ${inQuotes([folded])})`);
  return others.length > 0
    ? `(${[rowOf(wanted.words, wanted.isQuoted), ...others].join(' OR ')})`
    : rowOf(wanted.words, wanted.isQuoted);
}

/** Neighbours in the query: where they stand together in a text, they are likely to mean the same there. */
function pairsOf(words: Word[]): string[] {
  return words.slice(1).map((word, index) => rowOf([words[index] ?? word, word], false));
}

/** FTS5 expressions for what was asked: all words in a row, every word somewhere, any of the words; null where empty. */
export function matchExpressions(units: Unit[], unwanted: Unit[]) {
  const [first] = units;
  if (!first) return null;
  const except = unwanted.map((unit) => ` NOT ${unitOf(unit)}`).join('');
  const words = units.flatMap(({ wanted }) => wanted.words);
  const each = units.map(unitOf);
  const pairs = pairsOf(words);
  // "first OR pairs" lets in nothing that "first" does not; it only makes pairs count for the order of what is found.
  const together = `(${[unitOf(first), ...pairs].join(' OR ')})`;
  return {
    phrase: `(${rowOf(words, false)})${except}`,
    all: `(${[...each, together].join(' AND ')})${except}`,
    any: `(${[...each, ...pairs].join(' OR ')})${except}`,
  };
}

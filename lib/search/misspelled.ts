import { SHORTEST_BEGINNING } from './forms';
import type { Knowledge } from './plan';
import type { KnownWord } from './vocabulary';
import type { Word } from './words';

/** The words beside a place in the query. */
type Beside = { before: Word | undefined; after: Word | undefined };

/** True for each neighbour beside which a word stands somewhere in the record, with just its marks or without. */
function standsBeside(
  word: Word,
  { before, after }: Beside,
  { pair }: Knowledge,
  form: 'exact' | 'folded' = 'folded',
): boolean[] {
  return [
    ...(before ? [pair(before[form], word[form]) !== null] : []),
    ...(after ? [pair(word[form], after[form]) !== null] : []),
  ];
}

/**
 * The word of the record that was meant by one that is unknown there or, while doubting, never stands beside its
 * neighbours. A short word is like so many others that all its neighbours must bear the guess out.
 */
export function meantWord(
  word: Word,
  beside: Beside,
  knowledge: Knowledge,
  isDoubting: boolean,
): KnownWord | null {
  const { vocabulary } = knowledge;
  const { folded } = word;
  const isLong = folded.length > SHORTEST_BEGINNING;
  const isBeginning =
    folded.length >= SHORTEST_BEGINNING && vocabulary.longer(folded, 1).length > 0;
  const isUnknown = vocabulary.entries(folded) === 0 && !isBeginning;
  const stands = standsBeside(word, beside, knowledge);
  if (!isUnknown && (!isDoubting || stands.length === 0 || stands.some(Boolean))) return null;
  if (/\d/.test(folded)) return null;
  const near = vocabulary.near(word).filter((other) => other.folded !== folded);
  const fitting = (form: 'exact' | 'folded') =>
    near.find((other) => {
      const fits = standsBeside(other, beside, knowledge, form);
      return fits.length > 0 && (isLong ? fits.some(Boolean) : fits.every(Boolean));
    });
  return (
    fitting('exact') ?? fitting('folded') ?? (isUnknown && isLong ? near[0] : undefined) ?? null
  );
}

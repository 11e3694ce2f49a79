import { diffArrays } from 'diff';
import type { Match } from './find';
import type { Passage } from './passage';
import { joined, type Piece, type Side, type SidedUnit } from './pieces';
import { spanOf } from './span';
import { unitsOf, type Unit } from './units';

/** In what a passage differs from the text that it is closest to. */
export type Difference = 'none' | 'unmarked' | 'marks' | 'signs' | 'words';

export type Comparison = {
  pieces: Piece[];
  difference: Difference;
  /** Words that only one of the two has. */
  changed: number;
  /** Words of the passage that are set beside nothing here. */
  rest: number;
};

const sided = (side: Side, units: readonly Unit[]): SidedUnit[] =>
  units.map((unit) => ({ side, unit }));

function differs(
  units: readonly SidedUnit[],
  passage: readonly Unit[],
  text: readonly Unit[],
  isUnmarked: boolean,
): Difference {
  const inARow = (all: readonly Unit[], part: 'key' | 'folded') =>
    all.flatMap((unit) => (unit.isWord ? unit[part] : [])).join(' ');
  const isOne = (part: 'key' | 'folded') => inARow(passage, part) === inARow(text, part);
  if (!isOne('folded')) return 'words';
  if (!isOne('key')) return isUnmarked ? 'unmarked' : 'marks';
  return units.some(({ side }) => side !== 'same') ? 'signs' : 'none';
}

/** A word typed without marks stands for the same word with them. */
const isSame = (typed: Unit, written: Unit) =>
  typed.key === written.key || typed.key === written.folded;

/** Both texts in one row, what they share once and in the spelling of the second. */
function sideBySide(passage: Unit[], text: Unit[]): SidedUnit[] {
  const changes = diffArrays(passage, text, { comparator: isSame });
  let at = 0;
  return changes.flatMap(({ removed, added, value }) => {
    if (removed) return sided('dropped', value);
    const own = text.slice(at, at + value.length);
    at += value.length;
    return sided(added ? 'added' : 'same', own);
  });
}

/** Sets a passage beside the text it is closest to, word by word. */
export function compare(passage: Passage, match: Match): Comparison {
  const span = spanOf(passage, match);
  const { start, end } = span.text;
  const quoted = passage.text.slice(span.passage.start, span.passage.end);
  const text = unitsOf(match.entry.text);
  const within = text.filter((unit) => unit.start >= start && unit.start < end);
  const units = sideBySide(unitsOf(quoted), within);
  const changed = (side: Side) =>
    units.filter((one) => one.side === side && one.unit.isWord).length;
  const before = text.filter((unit) => unit.start < start);
  const after = text.filter((unit) => unit.start >= end);
  return {
    pieces: joined([...sided('around', before), ...units, ...sided('around', after)]),
    difference: differs(units, unitsOf(quoted), within, passage.isUnmarked),
    changed: Math.max(changed('dropped'), changed('added')),
    rest: span.rest,
  };
}

/** The text that holds a passage, with what the passage quotes of it marked. */
export function quotedIn({ pairs, entry }: Match, isOneStretch: boolean): Piece[] {
  const runs: { start: number; end: number; last: number }[] = [];
  for (const [, at] of pairs) {
    const { start = 0, end = 0 } = entry.words[at] ?? {};
    const run = runs.at(-1);
    if (run && (isOneStretch || run.last + 1 === at)) Object.assign(run, { end, last: at });
    else runs.push({ start, end, last: at });
  }
  const isQuoted = ({ start }: Unit) => runs.some((run) => start >= run.start && start < run.end);
  return joined(
    unitsOf(entry.text).map((unit) => ({ side: isQuoted(unit) ? 'same' : 'around', unit })),
  );
}

import type { Unit } from './units';

/** same: in both; added: in the record alone; dropped: in the passage alone; around: what the passage does not quote. */
export type Side = 'same' | 'added' | 'dropped' | 'around';
export type SidedUnit = { side: Side; unit: Unit };
/** A stretch of the text of the record, or of the passage where it differs. */
export type Piece = { side: Side; lead: string; text: string };

const STARTS_WORD = /^[\p{L}\p{N}]/u;
const ENDS_WORD = /[\p{L}\p{N}\p{M}]$/u;
const HAS_WORD = /[\p{L}\p{N}]/u;

/** The blank before a unit; words of the two texts stand apart even where their own text has no blank. */
function leadOf({ lead, text }: Unit, side: Side, before: Piece | undefined): string {
  const isTurn = before !== undefined && before.side !== side && lead === '';
  return isTurn && ENDS_WORD.test(before.text) && STARTS_WORD.test(text) ? ' ' : lead;
}

/** Joins neighbouring units of one side; signs alone that are not quoted go with the words they follow. */
export function joined(units: readonly SidedUnit[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { side, unit } of units) {
    const before = pieces.at(-1);
    const lead = leadOf(unit, side, before);
    if (before?.side === side) before.text += lead + unit.text;
    else pieces.push({ side, lead, text: unit.text });
  }
  const last = pieces.at(-1);
  if (last?.side === 'around' && !HAS_WORD.test(last.text)) last.side = 'same';
  return pieces;
}

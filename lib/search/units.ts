import type { Asked, Wanted } from './asked';
import { compounds } from './compounds';
import { knownForms, typedUnit } from './forms';
import { meantWord } from './misspelled';
import { otherNames, type NameIndex } from './names';
import { otherCut } from './other-cut';
import type { Correction, Form, Knowledge, Plan, PlanOptions, Unit } from './plan';
import { isStopAlone, isStopWord, questionAt } from './stop-words';
import type { AskedWord } from './words';

const LONGEST_NAME = 16;
/** The longest known name with which these parts of a query begin. */
function nameAt(parts: Wanted[], at: number, names: NameIndex) {
  for (let taken = Math.min(LONGEST_NAME, parts.length - at); taken > 0; taken -= 1) {
    const some = parts.slice(at, at + taken);
    if (some.some(({ isQuoted }) => isQuoted)) continue;
    const words = some.flatMap((part) => part.words);
    const also = otherNames(words, names);
    if (also.length > 0) return { words, also, taken };
  }
  return null;
}

/** The word at a place of the query, where it stands there alone and without quotation marks. */
function singleAt(parts: Wanted[], at: number): AskedWord | undefined {
  const part = parts[at];
  return part && !part.isQuoted && part.words.length === 1 ? part.words[0] : undefined;
}

/** Parts of a query without words that only ask; all of them where nothing else was typed. */
function withoutQuestions(parts: Wanted[]): Wanted[] {
  const singles = parts.map((_, at) => singleAt(parts, at));
  const left: Wanted[] = [];
  for (let at = 0; at < parts.length;) {
    const asking = questionAt(singles, at);
    if (asking === 0) left.push(...parts.slice(at, at + 1));
    at += Math.max(1, asking);
  }
  return left.length > 0 ? left : parts;
}

/** Words that are unknown, or unknown in their place, in the spelling of the record; words of known names are left. */
function corrected(parts: Wanted[], knowledge: Knowledge, isDoubting: boolean) {
  const corrections: Correction[] = [];
  const spelled: Wanted[] = [];
  for (let at = 0; at < parts.length;) {
    const named = nameAt(parts, at, knowledge.names);
    const part = parts[at];
    const word = singleAt(parts, at);
    const beside = { before: parts[at - 1]?.words.at(-1), after: singleAt(parts, at + 1) };
    const isOpen = !named && word && !isStopWord(word) && !isStopAlone(word);
    const isCut =
      isOpen &&
      (otherCut([word], knowledge) ?? (beside.after && otherCut([word, beside.after], knowledge)));
    const meant = isOpen && !isCut ? meantWord(word, beside, knowledge, isDoubting) : null;
    if (word && meant) {
      corrections.push({ typed: word.written, written: meant.written });
      spelled.push({ words: [{ ...meant, insteadOf: word.written }], isQuoted: false });
    } else if (part) spelled.push(...parts.slice(at, at + (named?.taken ?? 1)));
    at += named?.taken ?? 1;
  }
  return { spelled, corrections };
}

/** What a stretch of the query was found to be: done, or a plain word that may belong to its neighbours. */
type Piece = { unit: Unit } | { word: AskedWord };

/** The piece with which these parts go on, and how many of them it takes. */
function pieceAt(
  parts: Wanted[],
  at: number,
  knowledge: Knowledge,
): { piece?: Piece; taken: number } {
  const named = nameAt(parts, at, knowledge.names);
  if (named) {
    const { words, also, taken } = named;
    const others = also.map((name): Form => {
      const how = name.isOnlyTyped ? 'related' : 'name';
      return { words: name.words, how, name };
    });
    return { piece: { unit: typedUnit(words, others) }, taken };
  }
  const word = singleAt(parts, at);
  if (!word) {
    const { words, isQuoted } = parts[at] ?? { words: [], isQuoted: false };
    const joined = !isQuoted && words.length === 2 ? otherCut(words, knowledge) : null;
    const more: Form[] = joined ? [{ words: joined, how: 'typed' }] : [];
    return { piece: { unit: typedUnit(words, more, isQuoted) }, taken: 1 };
  }
  if (isStopWord(word)) return { taken: 1 };
  const next = singleAt(parts, at + 1);
  const joined = next && otherCut([word, next], knowledge);
  if (next && joined) {
    return {
      piece: { unit: typedUnit([word, next], [{ words: joined, how: 'typed' }]) },
      taken: 2,
    };
  }
  const parted = otherCut([word], knowledge);
  return {
    piece: parted ? { unit: typedUnit([word], [{ words: parted, how: 'typed' }]) } : { word },
    taken: 1,
  };
}

function piecesOf(parts: Wanted[], knowledge: Knowledge): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < parts.length;) {
    const { piece, taken } = pieceAt(parts, at, knowledge);
    if (piece) pieces.push(piece);
    at += taken;
  }
  return pieces;
}

/** Plain words that follow each other are joined where they belong together, as the syllables of a Vietnamese word do. */
function unitsOf(pieces: Piece[], knowledge: Knowledge): Unit[] {
  const units: Unit[] = [];
  let words: AskedWord[] = [];
  const end = () => {
    for (const some of compounds(words, knowledge)) {
      const [word] = some;
      const isSmall = some.length === 1 && word && isStopAlone(word);
      if (!isSmall) units.push(typedUnit(some));
    }
    words = [];
  };
  for (const piece of pieces) {
    if ('word' in piece) words.push(piece.word);
    else {
      end();
      units.push(piece.unit);
    }
  }
  end();
  return units;
}

/** Reads a query as units, each with all the forms in which it is looked for. */
export function planSearch(
  { wanted, unwanted }: Asked,
  knowledge: Knowledge,
  { isOnlyTyped = false, isWithoutNames = false, isDoubting = false }: PlanOptions = {},
): Plan {
  const known = (units: Unit[]) => units.map((unit) => knownForms(unit, knowledge.vocabulary));
  const typed = (parts: Wanted[]) =>
    known(parts.map(({ words, isQuoted }) => typedUnit(words, [], isQuoted)));
  if (isOnlyTyped) return { units: typed(wanted), unwanted: typed(unwanted), corrections: [] };
  const { spelled, corrections } = corrected(withoutQuestions(wanted), knowledge, isDoubting);
  const named = isWithoutNames ? { ...knowledge, names: new Map() } : knowledge;
  const units = known(unitsOf(piecesOf(spelled, named), named));
  // A query of nothing but small words asks for just these.
  return {
    units: units.length > 0 ? units : typed(wanted),
    unwanted: typed(unwanted),
    corrections,
  };
}

import type { Lexicon } from './lexicon';
import { FIELD_END, FIRST_WORD, unpack } from './packed-text';
import type { Phrase } from './read-plan';

/** The parts of a row in which words can stand: its own title, text and names, and the names around it. */
export type Part = 'title' | 'text' | 'names' | 'context';

/** How a phrase stands in a field: how often, whether with its very marks, whether it is the whole of a text. */
export type Standing = { times: number; isExact: boolean; isWhole: boolean };

/** A field of a row: how each phrase, by its place in the list, stands in it, and how long it is. */
export type Field = { part: Part; standing: (Standing | undefined)[]; length: number };

/** Fields that are read together: what one row says of itself, or one of the facts told with it. */
export type Passage = Field[];

type Candidate = {
  place: number;
  phrase: Phrase;
  groups: number[];
  numbers: (number | undefined)[];
};

const MOST_TIMES = 8;
/** Vietnamese before English; after these six, facts in both languages. */
const OWN: readonly Part[] = ['title', 'title', 'text', 'text', 'names', 'context'];
const CONTEXT = OWN.length - 1;
const NONE: (Standing | undefined)[] = [];

/** For each group of words the phrases that begin with it. */
function candidatesOf(phrases: readonly Phrase[], lexicon: Lexicon) {
  const starts = new Int32Array(lexicon.groupCount);
  const lists: Candidate[][] = [[]];
  const add = (group: number, candidate: Candidate) => {
    if (starts[group] === 0) starts[group] = lists.push([]) - 1;
    lists[starts[group] ?? 0]?.push(candidate);
  };
  phrases.forEach((phrase, place) => {
    const { words, isBeginning } = phrase;
    const numbers = words.map(({ exact }) => lexicon.number(exact));
    const groups = words.flatMap(({ folded }) => lexicon.group(folded) ?? []);
    if (isBeginning) {
      const { first, last } = lexicon.beginning(words[0]?.folded ?? '');
      for (let group = first; group < last; group += 1)
        add(group, { place, phrase, groups: [group], numbers });
    } else if (groups.length === words.length)
      add(groups[0] ?? 0, { place, phrase, groups, numbers });
  });
  return { starts, lists };
}

/** Reads how these phrases stand in packed texts. */
export function standingReader(phrases: readonly Phrase[], lexicon: Lexicon) {
  const { groupOf, lengths } = lexicon;
  const { starts, lists } = candidatesOf(phrases, lexicon);
  let numbers = new Int32Array(1024);

  const standsAt = (at: number, { groups }: Candidate): boolean => {
    for (let next = 1; next < groups.length; next += 1)
      if (groupOf[numbers[at + next] ?? 0] !== groups[next]) return false;
    return true;
  };
  const isExactAt = (at: number, { phrase, numbers: exact }: Candidate): boolean =>
    phrase.isBeginning
      ? lexicon.exact(numbers[at] ?? 0).startsWith(phrase.words[0]?.exact ?? '')
      : exact.every((number, next) => number === numbers[at + next]);
  const isWholeAt = (at: number, { groups }: Candidate): boolean =>
    (at === 0 || (numbers[at - 1] ?? 0) < FIRST_WORD) &&
    (numbers[at + groups.length] ?? 0) < FIRST_WORD;

  /** What stands in the words from one place to another. */
  function fieldAt(start: number, end: number, part: Part): Field {
    let standing = NONE;
    let length = 0;
    for (let at = start; at < end; at += 1) {
      const number = numbers[at] ?? 0;
      length += (lengths[number] ?? 0) + 1;
      const list = starts[groupOf[number] ?? 0] ?? 0;
      if (list === 0) continue;
      for (const candidate of lists[list] ?? []) {
        if (!standsAt(at, candidate)) continue;
        const { place, phrase } = candidate;
        if (standing === NONE) standing = [];
        const known = (standing[place] ??= { times: 0, isExact: false, isWhole: false });
        known.times = Math.min(MOST_TIMES, known.times + 1);
        // Names and what is around a row are kept without marks.
        known.isExact ||=
          part === 'names' || part === 'context' ? !phrase.isMarked : isExactAt(at, candidate);
        known.isWhole ||= isWholeAt(at, candidate);
      }
    }
    return { part, standing, length: Math.max(2, length + 1) };
  }

  function fieldsOf(bytes: Uint8Array): Field[] {
    if (bytes.length >= numbers.length) numbers = new Int32Array(bytes.length * 2);
    const count = unpack(bytes, numbers);
    numbers[count] = FIELD_END;
    const fields: Field[] = [];
    let start = 0;
    for (let at = 0; at <= count; at += 1) {
      if (numbers[at] !== FIELD_END) continue;
      fields.push(fieldAt(start, at, OWN[fields.length] ?? 'text'));
      start = at + 1;
    }
    return fields;
  }

  /** One row as passages: what it says of itself, then each fact that is told with it, all with the names around it. */
  return (bytes: Uint8Array): Passage[] => {
    const fields = fieldsOf(bytes);
    const context = fields.slice(CONTEXT, OWN.length);
    const passages = [fields.slice(0, OWN.length)];
    for (let at = OWN.length; at < fields.length; at += 2)
      passages.push([...fields.slice(at, at + 2), ...context]);
    return passages;
  };
}

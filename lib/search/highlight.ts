import type { Form, Plan, Unit } from './plan';
import { placedWords, type PlacedWord } from './words';

/** A stretch of a text in its original spelling, and whether it is what was looked for. */
export type Stretch = { text: string; isFound: boolean };

/** A form of a unit, as it is looked for in a text. */
type Sought = { unit: Unit; form: Form };

/** Forms by the word they begin with, and those that begin with the beginning of a word. */
type FirstWords = { whole: Map<string, Sought[]>; beginnings: Sought[] };

const isBeginning = ({ how }: Form) => how === 'beginning' || how === 'stem';

function firstWordsOf({ units }: Plan): FirstWords {
  const sought = units.flatMap((unit) =>
    unit.forms.flatMap((form) => (form.how === 'apart' ? [] : [{ unit, form }])),
  );
  const whole = new Map<string, Sought[]>();
  for (const one of sought.filter(({ form }) => !isBeginning(form))) {
    const first = one.form.words[0]?.folded ?? '';
    whole.set(first, [...(whole.get(first) ?? []), one]);
  }
  return { whole, beginnings: sought.filter(({ form }) => isBeginning(form)) };
}

const read = new WeakMap<Plan, FirstWords>();

/** The first words of a plan's forms, read once: a page marks many texts for one plan. */
function firstWords(plan: Plan): FirstWords {
  const known = read.get(plan) ?? firstWordsOf(plan);
  read.set(plan, known);
  return known;
}

function standsAt(words: PlacedWord[], at: number, form: Form): boolean {
  return form.words.every((word, index) => {
    const here = words[at + index]?.folded;
    if (here === undefined) return false;
    return isBeginning(form) ? here.startsWith(word.folded) : here === word.folded;
  });
}

/** True for each word of a text that belongs to something looked for, and all the units that stand there. */
function foundIn(words: PlacedWord[], plan: Plan) {
  const { whole, beginnings } = firstWords(plan);
  const found = words.map(() => false);
  const units = new Set<Unit>();
  words.forEach(({ folded }, at) => {
    for (const { unit, form } of [...(whole.get(folded) ?? []), ...beginnings]) {
      if (!standsAt(words, at, form)) continue;
      found.fill(true, at, at + form.words.length);
      units.add(unit);
    }
  });
  return { found, units };
}

/** A text cut where what was looked for begins and ends; joined again it is the very same text. */
function stretchesOf(text: string, words: PlacedWord[], found: boolean[]): Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  words.forEach(({ start, end: wordEnd }, at) => {
    if (found[at] !== true) return;
    const last = stretches.at(-1);
    // Words that follow each other are one stretch, with the blank or sign between them.
    if (last?.isFound === true && found[at - 1] === true) {
      last.text += text.slice(end, wordEnd);
    } else {
      if (start > end) stretches.push({ text: text.slice(end, start), isFound: false });
      stretches.push({ text: text.slice(start, wordEnd), isFound: true });
    }
    end = wordEnd;
  });
  if (end < text.length) stretches.push({ text: text.slice(end), isFound: false });
  return stretches;
}

/** A text with what was looked for marked, and which units of the query stand in it. */
export function marked(text: string, plan: Plan): { stretches: Stretch[]; units: Set<Unit> } {
  // Without a query there is nothing to look for, and pages without one show as many texts.
  const words = plan.units.length === 0 ? [] : placedWords(text);
  const { found, units } = foundIn(words, plan);
  return { stretches: stretchesOf(text, words, found), units };
}

/** A text with what was looked for marked. */
export const highlight = (text: string, plan: Plan): Stretch[] => marked(text, plan).stretches;

/** True where something looked for stands in a text. */
export const isFoundIn = (stretches: Stretch[]) => stretches.some(({ isFound }) => isFound);

/** How many stretches of a text are what was looked for. */
export const foundTimes = (stretches: Stretch[]) =>
  stretches.filter(({ isFound }) => isFound).length;

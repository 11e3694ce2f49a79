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

/** What each word of a text is: nothing looked for, the beginning of something, or more of what began before it. */
type Place = 'none' | 'begin' | 'within';

/** Where in a text something looked for stands, and by which forms of which units. */
function foundIn(words: PlacedWord[], plan: Plan) {
  const { whole, beginnings } = firstWords(plan);
  const found = words.map((): Place => 'none');
  const units = new Map<Unit, Set<Form>>();
  words.forEach(({ folded }, at) => {
    for (const { unit, form } of [...(whole.get(folded) ?? []), ...beginnings]) {
      if (!standsAt(words, at, form)) continue;
      if (found[at] === 'none') found[at] = 'begin';
      found.fill('within', at + 1, at + form.words.length);
      units.set(unit, (units.get(unit) ?? new Set()).add(form));
    }
  });
  return { found, units };
}

const BLANK = /^\s+$/u;
const BRACKET = /[\p{Ps}\p{Pe}]/u;

/** A text cut where what was looked for begins and ends; joined again it is the very same text. */
function stretchesOf(text: string, words: PlacedWord[], found: Place[]): Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  words.forEach(({ start, end: wordEnd }, at) => {
    const place = found[at] ?? 'none';
    if (place === 'none') return;
    const last = stretches.at(-1);
    const between = text.slice(end, start);
    // Words that follow each other are one stretch with the blank between them; a sign belongs only to one phrase.
    const isOne = BLANK.test(between) || (place === 'within' && !BRACKET.test(between));
    if (last?.isFound === true && isOne) {
      last.text += between + text.slice(start, wordEnd);
    } else {
      if (between !== '') stretches.push({ text: between, isFound: false });
      stretches.push({ text: text.slice(start, wordEnd), isFound: true });
    }
    end = wordEnd;
  });
  if (end < text.length) stretches.push({ text: text.slice(end), isFound: false });
  return stretches;
}

/** A text cut into stretches, and the units of the query that stand in it, each by which forms. */
export type Marked = { stretches: Stretch[]; units: Map<Unit, Set<Form>> };

/** A text with what was looked for marked, and which units of the query stand in it, each by which forms. */
export function marked(text: string, plan: Plan): Marked {
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

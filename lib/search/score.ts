import type { RowText } from './index-reader';
import { passagesOf, type Field, type Part, type Passage } from './passages';
import type { Form, Unit } from './plan';
import type { Phrase, ReadPlan, ReadUnit } from './read-plan';
import { weights } from './weights';

/** How the best form of a unit stands in a row: in which part, and whether with its very marks. */
export type Match = { unit: Unit; form: Form; part: Part; isExact: boolean };

const MOST_TIMES = 8;

function timesIn(text: string, words: string): number {
  let times = 0;
  for (
    let at = text.indexOf(words);
    at >= 0 && times < MOST_TIMES;
    at = text.indexOf(words, at + 1)
  )
    times += 1;
  return times;
}

/** How strongly a phrase stands in a field: 0 where it does not. */
function strengthIn({ exact, folded }: Field, phrase: Phrase) {
  const times = timesIn(folded, phrase.folded);
  if (times === 0) return { strength: 0, isExact: false };
  const isExact = exact.includes(phrase.exact) || (exact.length <= 2 && !phrase.isMarked);
  const strength = isExact || !phrase.isMarked ? 1 : weights.unmarked;
  return { strength: strength * (1 + weights.often * Math.log2(times)), isExact };
}

function bestMatch({ unit, forms }: ReadUnit, passage: Passage, all: string) {
  let best: { value: number; match: Match | null } = { value: 0, match: null };
  for (const { form, phrases } of forms) {
    // Most forms stand nowhere in most rows: one look is enough to know.
    if (!phrases.every(({ folded }) => all.includes(folded))) continue;
    for (const one of passage) {
      const each = phrases.map((phrase) => strengthIn(one, phrase));
      const strength = Math.min(...each.map((match) => match.strength));
      const value = strength * weights.how[form.how] * weights.part[one.part];
      if (value <= best.value) continue;
      const isExact = each.every((match) => match.isExact);
      best = { value, match: { unit, form, part: one.part, isExact } };
    }
  }
  return best;
}

const bestIn = (phrase: Phrase, passage: Passage) =>
  Math.max(...passage.map((one) => strengthIn(one, phrase).strength * weights.part[one.part]));

/** True where a row is called just so. */
function isCalled(names: string[], passage: Passage): boolean {
  return passage.some(
    ({ part, folded }) =>
      (part === 'title' || part === 'names') &&
      names.some((name) => `|${folded}|`.includes(`|${name}|`)),
  );
}

/** The names, typed or other, of a unit that is known by more than one. */
function namesOf({ forms }: ReadUnit): string[] {
  const isName = forms.some(({ form }) => form.how === 'name' || form.how === 'related');
  const called = forms.filter(({ form }) => form.how === 'name' || form.how === 'typed');
  return isName ? called.flatMap(({ phrases }) => phrases.map(({ folded }) => folded)) : [];
}

/** How one passage answers a plan: its score, its matches, and how much of the query it holds, from 0 to 1. */
function scorePassage(plan: ReadPlan, passage: Passage) {
  const all = passage.map(({ folded }) => folded).join('');
  const matches: Match[] = [];
  let score = 0;
  let held = 0;
  let heldWords = 0;
  let isNamed = false;
  for (const unit of plan.units) {
    const { value, match } = bestMatch(unit, passage, all);
    if (!match) continue;
    matches.push(match);
    score += unit.rarity * value;
    const share = match.form.how === 'apart' ? weights.heldApart : 1;
    held += share * unit.rarity;
    heldWords += share * unit.unit.typed.length;
    if (isCalled(namesOf(unit), passage)) {
      score += weights.named * unit.rarity;
      isNamed = true;
    }
  }
  const isTogether =
    matches.length === plan.units.length &&
    matches.every(({ part, form }) => part !== 'context' && form.how !== 'apart');
  if (isTogether) score += weights.together * plan.rarity;
  if (plan.units.length > 1) {
    score += weights.row * plan.rarity * bestIn(plan.row, passage);
    for (const pair of plan.pairs)
      score += (weights.pair * plan.rarity * bestIn(pair, passage)) / plan.pairs.length;
  }
  const whole = plan.units.length === 1 ? plan.units.flatMap(namesOf) : [];
  if (isCalled([plan.row.folded, ...whole], passage)) score += weights.whole * plan.rarity;
  const length = passage.reduce(
    (sum, { part, folded }) => sum + (part === 'text' ? folded.length : 0),
    0,
  );
  return {
    score: score / (1 + weights.length * Math.log(1 + length / 500)),
    matches,
    // Of rare words and of many words: either may be what the reader means.
    held: isNamed
      ? 1
      : Math.max(held / (plan.rarity || 1), (weights.words * heldWords) / plan.words),
    isTogether,
  };
}

/** How well one row answers a plan: as its best passage does. */
export function scoreRow(plan: ReadPlan, text: RowText) {
  const each = passagesOf(text).map((passage) => scorePassage(plan, passage));
  const best = each.reduce((most, one) => (one.score > most.score ? one : most));
  const isAround = best.matches.every(({ part }) => part === 'context');
  const share = (weights.type[text.type] ?? 1) * (isAround ? weights.around : 1);
  return { ...best, score: best.score * share };
}

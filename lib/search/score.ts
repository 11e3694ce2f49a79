import type { Form, Unit } from './plan';
import type { ReadPlan, ReadUnit } from './read-plan';
import type { Field, Part, Passage } from './standing';
import { weights } from './weights';

/** How the best form of a unit stands in a row: in which part, and whether with its very marks. */
export type Match = { unit: Unit; form: Form; part: Part; isExact: boolean };

/** How strongly a phrase stands in a field: 0 where it does not. */
function strengthIn(plan: ReadPlan, { standing }: Field, phrase: number): number {
  const known = standing[phrase];
  if (!known) return 0;
  const isAsTyped = known.isExact || plan.phrases[phrase]?.isMarked === false;
  return (isAsTyped ? 1 : weights.unmarked) * (1 + weights.often * Math.log2(known.times));
}

/** How strongly words stand in a field that must all stand there. */
function leastIn(plan: ReadPlan, field: Field, phrases: number[]): number {
  let least = Infinity;
  for (const phrase of phrases) {
    least = Math.min(least, strengthIn(plan, field, phrase));
    if (least === 0) break;
  }
  return least;
}

function bestMatch(plan: ReadPlan, { unit, forms }: ReadUnit, passage: Passage) {
  let best: { value: number; match: Match | null } = { value: 0, match: null };
  for (const { form, phrases } of forms) {
    for (const field of passage) {
      const value =
        leastIn(plan, field, phrases) * weights.how[form.how] * weights.part[field.part];
      if (value <= best.value) continue;
      const isExact = phrases.every((phrase) => field.standing[phrase]?.isExact);
      best = { value, match: { unit, form, part: field.part, isExact } };
    }
  }
  return best;
}

function bestIn(plan: ReadPlan, phrase: number, passage: Passage): number {
  let best = 0;
  for (const field of passage)
    best = Math.max(best, strengthIn(plan, field, phrase) * weights.part[field.part]);
  return best;
}

/** True where a row is called just so. */
function isCalled(names: number[], passage: Passage): boolean {
  return passage.some(
    ({ part, standing }) =>
      (part === 'title' || part === 'names') &&
      names.some((name) => standing[name]?.isWhole === true),
  );
}

/** How one passage answers a plan: its score, its matches, and how much of the query it holds, from 0 to 1. */
function scorePassage(plan: ReadPlan, whole: Passage) {
  // Most fields of most rows hold nothing of what is looked for.
  const passage = whole.filter(({ standing }) => standing.length > 0);
  const matches: Match[] = [];
  let score = 0;
  let held = 0;
  let heldWords = 0;
  let isNamed = false;
  for (const unit of plan.units) {
    const { value, match } = bestMatch(plan, unit, passage);
    if (!match) continue;
    matches.push(match);
    score += unit.rarity * value;
    const share = match.form.how === 'apart' ? weights.heldApart : 1;
    held += share * unit.rarity;
    heldWords += share * unit.unit.typed.length;
    if (isCalled(unit.names, passage)) {
      score += weights.named * unit.rarity;
      isNamed = true;
    }
  }
  const isTogether =
    matches.length === plan.units.length &&
    matches.every(({ part, form }) => part !== 'context' && form.how !== 'apart');
  if (isTogether) score += weights.together * plan.rarity;
  if (plan.units.length > 1) {
    score += weights.row * plan.rarity * bestIn(plan, plan.row, passage);
    for (const pair of plan.pairs)
      score += (weights.pair * plan.rarity * bestIn(plan, pair, passage)) / plan.pairs.length;
  }
  if (isCalled(plan.whole, passage)) score += weights.whole * plan.rarity;
  const length = whole.reduce((sum, { part, length }) => sum + (part === 'text' ? length : 0), 0);
  return {
    score: score / (1 + weights.length * Math.log(1 + length / 500)),
    matches,
    // Of rare words and of many words: either may be what the reader means.
    held: isNamed
      ? 1
      : Math.max(held / (plan.rarity || 1), (weights.words * heldWords) / plan.words),
  };
}

/** How well a row of one type answers a plan: as its best passage does. */
export function scoreRow(plan: ReadPlan, passages: Passage[], type: string) {
  const each = passages.map((passage) => scorePassage(plan, passage));
  const best = each.reduce((most, one) => (one.score > most.score ? one : most));
  const isAround = best.matches.every(({ part }) => part === 'context');
  const share = (weights.type[type] ?? 1) * (isAround ? weights.around : 1);
  return { score: best.score * share, matches: best.matches, held: best.held };
}

import type { IndexReader } from './index-reader';
import { matchExpressions } from './match';
import type { Filters } from './params';
import { readPlan } from './read-plan';
import { scoreRow, type Match } from './score';
import { standingReader } from './standing';
import type { Form, Knowledge, Plan } from './plan';
import type { Columns } from './columns';

/** Rows, the newest that match, that are put in order by how well they answer. */
const MOST_SCORED = 500;
/** Rows shown at most of those that hold only some of the words, and how few must hold all for these to be looked for. */
const MOST_PARTIAL = 20;
const FEW = 20;
/** Fewer than these, and what holds the words of a name apart is looked for as well. */
const VERY_FEW = 10;

/** How much of a query, from 0 to 1, a row must hold to be worth showing. */
export const settings = { leastHeld: 0.2, leastOfUnknown: 0.6 };

/** A row found, and how each unit of the plan by which it was found stands in it. */
export type Found = { row: number; plan: Plan; matches: Match[] };

/** A query as it was understood, the same without names, and the rows that hold its words in a row. */
export type Reading = { plan: Plan; loosePlan: Plan; inARow: number[] };

/** Everything that is known of an open store besides its rows. */
export type Store = Knowledge & { reader: IndexReader; columns: Columns; count: number };

type Scored = Found & { score: number; held: number };

const bestFirst = (a: Scored, b: Scored) => b.score - a.score || a.row - b.row;

/** These rows with how well each answers a plan. */
function scored(store: Store, plan: Plan, rows: readonly number[]): Scored[] {
  const { reader, lexicon, columns, count } = store;
  const ready = readPlan(plan, store, count);
  const standing = standingReader(ready.phrases, lexicon);
  const typeOf = (row: number) => columns.values.type[columns.codes.type[row] ?? 0] ?? '';
  const texts = rows.length > 0 ? reader.texts(rows) : [];
  return texts.map((text, at) => {
    const row = rows[at] ?? 0;
    const { score, held, matches } = scoreRow(ready, standing(text), typeOf(row));
    return { row, plan, matches, score, held };
  });
}

/** Rows in order: those that were scored, how many follow, and which. */
export type Order = { found: Found[]; partial: number; more: number; rest: () => number[] };

/** One page of rows, those that were not scored on the way with how each unit of the plan stands in them. */
export function pageOf(
  store: Store,
  plan: Plan,
  order: Order,
  start: number,
  end: number,
): Found[] {
  const { length } = order.found;
  const rest = end > length ? order.rest().slice(Math.max(0, start - length), end - length) : [];
  const bare = plan.units.length > 0 ? scored(store, plan, rest) : [];
  const matches = new Map(bare.map((one) => [one.row, one.matches]));
  return [
    ...order.found.slice(start, end),
    ...rest.map((row): Found => ({ row, plan, matches: matches.get(row) ?? [] })),
  ];
}

/** True where every word of a form stands somewhere in the record. */
function isKnownForm({ words, longer }: Form, { vocabulary }: Store): boolean {
  return longer !== undefined || words.every(({ folded }) => vocabulary.entries(folded) > 0);
}

/** True for each row that stands in a list in order. */
function isIn(rows: readonly number[]) {
  return (row: number): boolean => {
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rows[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return rows[low] === row;
  };
}

/**
 * The rows that hold all of a plan, the best first; where they are few, among them those that hold a good part of it,
 * and after them those that hold the words of its names apart.
 */
export function rankRows(
  store: Store,
  { plan, loosePlan, inARow }: Reading,
  filters: Filters,
  rows: number[],
): Order {
  const { lexicon, columns } = store;
  const { years } = columns;
  const anyOf = (some: Plan) =>
    store.reader.rows(matchExpressions(some, filters, { lexicon, years }).any(), MOST_SCORED);
  // What holds the common words beside one that the record does not know seldom is what was meant.
  const isKnown = plan.units.every(({ forms }) => forms.some((form) => isKnownForm(form, store)));
  const least = isKnown ? settings.leastHeld : settings.leastOfUnknown;
  const isFull = isIn(rows);
  const some = rows.length < FEW ? anyOf(plan) : [];
  const best = new Set(inARow.slice(0, MOST_SCORED));
  for (const row of rows) {
    if (best.size >= MOST_SCORED) break;
    best.add(row);
  }
  const all: Scored[] = [];
  const parts: Scored[] = [];
  for (const one of scored(store, plan, [...new Set([...best, ...some])])) {
    if (isFull(one.row)) all.push(one);
    else if (one.held >= least) parts.push({ ...one, score: one.score * one.held });
  }
  const partial = parts.sort(bestFirst).slice(0, MOST_PARTIAL);
  const found = [...all, ...partial].sort(bestFirst);
  const known = new Set(found.map(({ row }) => row));
  // More rows than are scored follow as they stand in the index, the newest first.
  const rest = () => rows.filter((row) => !known.has(row));
  const more = rows.length - all.length;
  if (found.length + more >= VERY_FEW) return { found, partial: partial.length, more, rest };
  const apart = scored(store, loosePlan, anyOf(loosePlan))
    .filter(({ row, held }) => !known.has(row) && held >= least)
    .sort(bestFirst)
    .slice(0, MOST_PARTIAL - partial.length);
  return { found: [...found, ...apart], partial: partial.length + apart.length, more, rest };
}

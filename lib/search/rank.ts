import type { IndexReader } from './index-reader';
import { matchExpressions } from './match';
import type { Filters } from './params';
import { readPlan } from './read-plan';
import { scoreRow, type Match } from './score';
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

/** These rows with how well each answers a plan, the best first. */
function scored(store: Store, plan: Plan, rows: Iterable<number>) {
  const ready = readPlan(plan, store, store.count);
  return store.reader
    .texts([...rows])
    .map((text) => ({ row: text.row, plan, ...scoreRow(ready, text) }))
    .sort((a, b) => b.score - a.score || a.row - b.row);
}

/** Rows of one page, those that were not scored on the way with how each unit of the plan stands in them. */
export function explained(store: Store, plan: Plan, page: Found[]): Found[] {
  const bare = page.filter(({ matches }) => matches.length === 0).map(({ row }) => row);
  if (bare.length === 0 || plan.units.length === 0) return page;
  const matches = new Map(scored(store, plan, bare).map((one) => [one.row, one.matches]));
  return page.map((found) => ({ ...found, matches: matches.get(found.row) ?? found.matches }));
}

/** True where every word of a form stands somewhere in the record. */
function isKnownForm({ words, longer }: Form, { vocabulary }: Store): boolean {
  return longer !== undefined || words.every(({ folded }) => vocabulary.entries(folded) > 0);
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
) {
  const anyOf = (some: Plan) =>
    store.reader.rows(matchExpressions(some, filters, store.columns.years).any, MOST_SCORED);
  // What holds the common words beside one that the record does not know seldom is what was meant.
  const isKnown = plan.units.every(({ forms }) => forms.some((form) => isKnownForm(form, store)));
  const least = isKnown ? settings.leastHeld : settings.leastOfUnknown;
  const full = new Set(rows);
  const best = [...new Set([...inARow, ...rows])].slice(0, MOST_SCORED);
  const some = rows.length < FEW ? anyOf(plan) : [];
  const ranked = scored(store, plan, new Set([...best, ...some]))
    .filter(({ row, held }) => full.has(row) || held >= least)
    .map((one) => ({ ...one, score: one.score * (full.has(one.row) ? 1 : one.held) }))
    .sort((a, b) => b.score - a.score || a.row - b.row);
  const partial = ranked.filter(({ row }) => !full.has(row)).slice(0, MOST_PARTIAL);
  const kept = new Set([...full, ...partial.map(({ row }) => row)]);
  const order: Found[] = ranked.filter(({ row }) => kept.has(row));
  const known = new Set(order.map(({ row }) => row));
  // More rows than are scored follow as they stand in the index, the newest first.
  for (const row of rows) if (!known.has(row)) order.push({ row, plan, matches: [] });
  if (order.length >= VERY_FEW) return { order, partial: partial.length };
  const apart = scored(store, loosePlan, anyOf(loosePlan))
    .filter(({ row, held }) => !known.has(row) && held >= least)
    .slice(0, MOST_PARTIAL - partial.length);
  return { order: [...order, ...apart], partial: partial.length + apart.length };
}

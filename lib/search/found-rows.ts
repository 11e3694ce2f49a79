import { facetNames } from './columns';
import { holdInARow } from './held';
import { matchExpressions } from './match';
import type { Filters } from './params';
import type { Plan } from './plan';
import type { Store } from './rank';
import { within } from './within';

/** Rows that are counted at most; more than that are said to be more. */
export const MOST_COUNTED = 5000;
/** Of the rows that seem to hold all words in a row, so many of the newest are read. */
const MOST_READ = 500;

/** Filters that can leave nothing of what the words find. */
export const filterNames = [...facetNames, 'from', 'to'] as const;

const isFiltered = (filters: Filters) => filterNames.some((name) => filters[name] !== undefined);

/** The rows of a store that hold a plan, for one answer, in which the same is never looked for twice. */
export function rowFinder(store: Store) {
  const { reader, columns, lexicon } = store;
  const asked = new Map<string, number[]>();
  const rowsFor = (expression: string | null): number[] => {
    if (expression === null) return [];
    const rows = asked.get(expression) ?? reader.rows(expression, MOST_COUNTED + 1);
    asked.set(expression, rows);
    return rows;
  };
  const expressions = (plan: Plan, filters: Filters) =>
    matchExpressions(plan, filters, { lexicon, years: columns.years });

  function found(plan: Plan, filters: Filters): number[] {
    const { all, doubtful } = expressions(plan, filters);
    const rows = rowsFor(all());
    if (rows.length === 0 || rows.length > MOST_COUNTED) return rows;
    const doubted = new Set(doubtful().flatMap(rowsFor));
    if (doubted.size === 0) return rows;
    const held = new Set(holdInARow(store, plan.units, [...doubted]));
    return rows.filter((row) => !doubted.has(row) || held.has(row));
  }

  return {
    /** The rows that hold all of a plan, at most one more than are counted, under whatever filters are asked for. */
    all(plan: Plan, filters: Filters): (some: Filters) => number[] {
      // Where words find few, filters are tried on these: for each that is left out the index need not be asked again.
      const few = isFiltered(filters) && plan.units.length > 0 ? found(plan, {}) : null;
      return (some) =>
        few && few.length <= MOST_COUNTED ? few.filter(within(some, columns)) : found(plan, some);
    },
    /** The rows that hold all words of a plan in a row. */
    inARow(plan: Plan, filters: Filters): number[] {
      if (plan.units.length === 0) return [];
      const rows = rowsFor(expressions(plan, filters).phrase()).slice(0, MOST_COUNTED);
      const words = plan.units.flatMap(({ typed }) => typed);
      const whole = { typed: words, forms: [{ words, how: 'typed' as const }], isQuoted: false };
      const quoted = plan.units.filter(({ isQuoted }) => isQuoted);
      const read = holdInARow(store, [whole, ...quoted], rows.slice(0, MOST_READ));
      return read.length === rows.length ? rows : [...read, ...rows.slice(MOST_READ)];
    },
  };
}

export type RowFinder = ReturnType<typeof rowFinder>;

import { readAsked } from './asked';
import type { Columns } from './columns';
import { countFacets, countYears, type Facets, type YearCounts } from './facets';
import { filterNames, MOST_COUNTED, rowFinder, type RowFinder } from './found-rows';
import { matchExpressions } from './match';
import type { Name } from './names';
import type { Filters } from './params';
import { pageOf, rankRows, type Found, type Reading, type Store } from './rank';
import type { Plan } from './plan';
import { planSearch } from './units';

type FilterName = (typeof filterNames)[number];

export const PAGE_SIZE = 20;

export type Answer = {
  /** The rows of one page, and how many pages there are. */
  page: Found[];
  pages: number;
  /** How many rows hold everything asked for, and whether there are more than were counted. */
  count: number;
  isMore: boolean;
  /** How many of them hold the words in a row. */
  inARow: number;
  /** How many rows besides hold only some of the words: they are looked for where few hold all. */
  partial: number;
  plan: Plan;
  also: Name[];
  facets: Facets;
  years: YearCounts;
  /** Where nothing holds everything: how many rows would, without each of the filters. */
  wider: { name: FilterName; count: number }[];
};

/** The other names that were looked for, without those that readers only type. */
const alsoOf = ({ units }: Plan): Name[] =>
  units.flatMap(({ forms }) =>
    forms.flatMap(({ name }) => (name && !name.isOnlyTyped ? [name] : [])),
  );

/** The reading of a query that finds something: as typed or, where no row holds it in a row, with words put right. */
function readQuery(store: Store, filters: Filters, find: RowFinder): Reading {
  const asked = readAsked(filters.q ?? '');
  const isOnlyTyped = filters.only === 'typed';
  const rowsWith = (plan: Plan) => find.inARow(plan, filters);
  const plan = planSearch(asked, store, { isOnlyTyped });
  const loosePlan = planSearch(asked, store, { isOnlyTyped, isWithoutNames: true });
  const inARow = rowsWith(plan);
  if (inARow.length > 0 || isOnlyTyped) return { plan, loosePlan, inARow };
  const doubted = planSearch(asked, store, { isDoubting: true });
  const isOther = doubted.corrections.length > plan.corrections.length;
  const inARowThen = isOther ? rowsWith(doubted) : [];
  return inARowThen.length > 0
    ? { plan: doubted, loosePlan: doubted, inARow: inARowThen }
    : { plan, loosePlan, inARow };
}

/** Rows by date, those without one last. */
function datedFirst(rows: number[], { year }: Columns): number[] {
  return [...rows.filter((row) => year[row] !== 0), ...rows.filter((row) => year[row] === 0)];
}

/** Rows from the last to the first, but what one meeting said of one kind in the order in which it was said. */
function oldestFirst(backwards: number[], { codes, year }: Columns): number[] {
  const columns = [year, codes.meeting, codes.type];
  const isLike = (row: number, other: number) =>
    columns.every((column) => column[row] === column[other]);
  const runs: number[][] = [];
  for (const row of backwards) {
    const run = runs.at(-1);
    if (run && isLike(row, run[0] ?? 0)) run.push(row);
    else runs.push([row]);
  }
  return runs.flatMap((run) => run.reverse());
}

/** What a search finds: pure of language and of everything that a page shows of it. */
export function answer(store: Store, filters: Filters): Answer {
  const { reader, columns } = store;
  const { q = '', sort = q === '' ? 'newest' : 'relevance', page = 1 } = filters;
  const find = rowFinder(store);
  const reading = readQuery(store, filters, find);
  const { plan } = reading;
  // Signs alone ask for nothing; they must not find everything.
  const isWordless = q !== '' && plan.units.length + plan.unwanted.length === 0;
  const rowsOf = isWordless ? () => [] : find.all(plan, filters);
  const rows = rowsOf(filters);
  const backwards = () => {
    if (rows.length <= MOST_COUNTED) return rows.toReversed();
    const { lexicon } = store;
    const { years } = columns;
    return reader.oldest(matchExpressions(plan, filters, { lexicon, years }).all(), MOST_COUNTED);
  };
  const byDate = () => (sort === 'oldest' ? oldestFirst(backwards(), columns) : rows);
  const isRanked = plan.units.length > 0 && (sort === 'relevance' || rows.length === 0);
  const order = isRanked
    ? rankRows(store, reading, filters, rows)
    : { found: [], partial: 0, more: rows.length, rest: () => datedFirst(byDate(), columns) };
  const rowsWithout = (name: keyof Filters) =>
    filters[name] === undefined ? rows : rowsOf({ ...filters, [name]: undefined });
  // Where nothing holds everything, the filters are those of the rows that are shown.
  const partRows = order.found.map(({ row }) => row);
  const facetRows =
    rows.length > 0
      ? rowsWithout
      : (name: keyof Filters) => (partRows.length > 0 ? partRows : rowsWithout(name));
  const wider = filterNames
    .filter((name) => rows.length === 0 && filters[name] !== undefined)
    .map((name) => ({ name, count: Math.min(rowsWithout(name).length, MOST_COUNTED) }))
    .filter(({ count }) => count > 0);
  const found = order.found.length + order.more;
  const start = (page - 1) * PAGE_SIZE;
  return {
    page: pageOf(store, plan, order, start, start + PAGE_SIZE),
    pages: Math.max(1, Math.ceil(Math.min(found, MOST_COUNTED) / PAGE_SIZE)),
    count: Math.min(rows.length, MOST_COUNTED),
    isMore: rows.length > MOST_COUNTED,
    inARow: reading.inARow.length,
    partial: order.partial,
    plan,
    also: alsoOf(plan),
    facets: countFacets(facetRows, columns),
    years: countYears(facetRows, columns),
    wider,
  };
}

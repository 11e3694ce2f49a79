import { isMany, type Columns, type FacetName } from './columns';

/** A value of a filter, with how many rows it would leave. */
export type FacetValue = { value: string; count: number };
export type Facets = Record<FacetName, FacetValue[]>;
/** Rows up to and from each year: what a choice of last or first year would leave. */
export type YearCounts = { from: FacetValue[]; to: FacetValue[] };

/** How many of these rows have each value of one facet; values that none has are left out. */
export function countValues(name: FacetName, rows: readonly number[], columns: Columns) {
  const codes = columns.codes[name];
  const values = columns.values[name];
  const counts = new Uint32Array(values.length);
  for (const row of rows) {
    const code = codes[row] ?? 0;
    if (isMany(name)) {
      for (let bits = code, place = 0; bits > 0; bits >>>= 1, place += 1)
        if ((bits & 1) === 1) counts[place] = (counts[place] ?? 0) + 1;
    } else if (code > 0) counts[code] = (counts[code] ?? 0) + 1;
  }
  return values.flatMap((value, place): FacetValue[] => {
    const count = counts[place] ?? 0;
    return count > 0 ? [{ value, count }] : [];
  });
}

/** The counts beside every filter: each over the rows that all other filters leave. */
export function countFacets(
  rowsFor: (name: FacetName) => readonly number[],
  columns: Columns,
): Facets {
  const count = (name: FacetName) => countValues(name, rowsFor(name), columns);
  return {
    ...{ type: count('type'), theme: count('theme'), body: count('body') },
    ...{ meeting: count('meeting'), masterplan: count('masterplan'), act: count('act') },
  };
}

/** How many of these rows are of each year or later, and of each year or earlier. */
export function countYears(
  rowsFor: (end: 'from' | 'to') => readonly number[],
  { year, years }: Columns,
): YearCounts {
  const perYear = (rows: readonly number[]) => {
    const counts = new Uint32Array(Math.max(0, years.last) + 1);
    for (const row of rows) {
      const one = year[row] ?? 0;
      counts[one] = (counts[one] ?? 0) + 1;
    }
    return counts;
  };
  const summed = (end: 'from' | 'to') => {
    const counts = perYear(rowsFor(end));
    const each = Array.from({ length: years.last - years.first + 1 }, (_, at) =>
      end === 'from' ? years.last - at : years.first + at,
    );
    let sum = 0;
    return each.flatMap((one): FacetValue[] => {
      const count = counts[one] ?? 0;
      sum += count;
      return count > 0 ? [{ value: String(one), count: sum }] : [];
    });
  };
  return { from: summed('from').reverse(), to: summed('to') };
}

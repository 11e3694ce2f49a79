import type { EntryRow } from './index-reader';

/** By what the rows of the index are counted. */
export const facetNames = ['type', 'theme', 'body', 'meeting', 'masterplan', 'act'] as const;
export type FacetName = (typeof facetNames)[number];

/** What every row of the index is counted by, as numbers: for each facet the values, and for each row which of them. */
export type Columns = {
  values: Record<FacetName, string[]>;
  /** One number a row: the place of its value in the list of values; bits for what a row can have several of. */
  codes: Record<FacetName, Uint32Array>;
  year: Uint16Array;
  years: { first: number; last: number };
};

/** Facets of which a row can have several values; each value is a bit, so there can be at most 31. */
export const isMany = (name: FacetName) => name === 'theme' || name === 'masterplan';

const MOST_BITS = 31;

const given = (name: FacetName, entry: EntryRow): string[] => {
  if (name === 'theme') return entry.themes.split(' ').filter(Boolean);
  if (name === 'masterplan') return entry.masterplans.split(' ').filter(Boolean);
  return [entry[name]];
};

/** Reads what is counted into arrays of numbers; row 1 stands at place 1, place 0 is empty. */
export function readColumns(entries: Iterable<EntryRow>, count: number): Columns {
  const numbers = () => new Uint32Array(count + 1);
  const codes: Columns['codes'] = {
    ...{ type: numbers(), theme: numbers(), body: numbers() },
    ...{ meeting: numbers(), masterplan: numbers(), act: numbers() },
  };
  const values: Columns['values'] = {
    ...{ type: [''], theme: [], body: [''], meeting: [''], masterplan: [], act: [''] },
  };
  const places = new Map<string, number>();
  const placeOf = (name: FacetName, value: string): number => {
    const key = `${name} ${value}`;
    const known = value === '' ? 0 : places.get(key);
    if (known !== undefined) return known;
    const place = values[name].push(value) - 1;
    if (isMany(name) && place >= MOST_BITS) throw new Error(`More than 31 values of ${name}`);
    places.set(key, place);
    return place;
  };
  const year = new Uint16Array(count + 1);
  const years = { first: 9999, last: 0 };
  for (const entry of entries) {
    year[entry.row] = entry.year;
    if (entry.year > 0) {
      years.first = Math.min(years.first, entry.year);
      years.last = Math.max(years.last, entry.year);
    }
    for (const name of facetNames) {
      let code = 0;
      for (const value of given(name, entry)) {
        const place = placeOf(name, value);
        code = isMany(name) ? code | (1 << place) : place;
      }
      codes[name][entry.row] = code;
    }
  }
  return { values, codes, year, years };
}

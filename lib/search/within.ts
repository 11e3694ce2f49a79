import { facetNames, isMany, type Columns } from './columns';
import type { Filters } from './params';

/** Tells of each row whether filters keep it, without asking the index. */
export function within(filters: Filters, { codes, values, year }: Columns) {
  const wanted = facetNames.flatMap((name) => {
    const value = filters[name];
    if (value === undefined) return [];
    const place = values[name].indexOf(value);
    return [{ codes: codes[name], place, bit: isMany(name) ? 1 << place : 0 }];
  });
  const { from = 0, to = Infinity } = filters;
  const isDated = filters.from !== undefined || filters.to !== undefined;
  const isUnknown = wanted.some(({ place }) => place < 0);
  return (row: number): boolean => {
    if (isUnknown) return false;
    for (const { codes, place, bit } of wanted) {
      const code = codes[row] ?? 0;
      if (bit === 0 ? code !== place : (code & bit) === 0) return false;
    }
    const when = year[row] ?? 0;
    return !isDated || (when > 0 && when >= from && when <= to);
  };
}

import type { Option } from '@/components/ui/SelectField';
import type { FacetValue } from '@/lib/search/facets';

type Counted = (label: string, count: number) => string;

/** The choices of a filter that would leave something, with how much; one that is set stays even if it leaves nothing. */
export function countedOptions(
  choices: Option[],
  facet: FacetValue[],
  chosen: string | undefined,
  counted: Counted,
): Option[] {
  return choices.flatMap(({ value, label }) => {
    const count = facet.find((one) => one.value === value)?.count ?? 0;
    return count > 0 || value === chosen ? [{ value, label: counted(label, count) }] : [];
  });
}

/** The years that would leave something, the latest first. */
export function yearOptions(
  end: 'from' | 'to',
  years: FacetValue[],
  chosen: number | undefined,
  counted: Counted,
): Option[] {
  const value = chosen?.toString();
  const isMissing = value !== undefined && !years.some((year) => year.value === value);
  // A year of which nothing is leaves what the next one on its side leaves.
  const beyond = years
    .filter((year) => (end === 'from' ? year.value > String(chosen) : year.value < String(chosen)))
    .reduce<FacetValue | undefined>(
      (next, year) => (next && next.count >= year.count ? next : year),
      undefined,
    );
  return [...years, ...(isMissing ? [{ value, count: beyond?.count ?? 0 }] : [])]
    .sort((a, b) => Number(b.value) - Number(a.value))
    .map((year) => ({ value: year.value, label: counted(year.value, year.count) }));
}

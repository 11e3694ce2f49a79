type Period = { startYear: number; endYear: number };

/** The masterplan in whose period a year falls. */
export function planOf<Plan extends Period>(
  year: number,
  plans: readonly Plan[],
): Plan | undefined {
  return plans.find(({ startYear, endYear }) => startYear <= year && year <= endYear);
}

import type { Match } from './score';
import type { Plan, Unit } from './plan';

/** Why a result was found, one reason for a unit of the query. */
export type Why = {
  how: 'exact' | 'unmarked' | 'form' | 'name' | 'related' | 'apart' | 'around' | 'missing';
  /** The words of the query, as they were typed. */
  typed: string;
  /** The name that stands there instead. */
  name?: string;
};

const typedOf = ({ typed }: Unit) => typed.map(({ written }) => written).join(' ');

function howOf({ form, part, isExact }: Match): Why['how'] {
  if (part === 'context') return 'around';
  if (form.how === 'name') return 'name';
  if (form.how === 'apart') return 'apart';
  if (form.how === 'related') return 'related';
  if (form.how !== 'typed') return 'form';
  return isExact ? 'exact' : 'unmarked';
}

/** Tells how each unit of a query stands in a result, in the order of the query. */
export function whyFound({ units }: Plan, matches: Match[]): Why[] {
  return units.map((unit) => {
    const match = matches.find((one) => one.unit === unit);
    const typed = typedOf(unit);
    if (!match) return { how: 'missing', typed };
    const name = match.form.name?.written;
    return { how: howOf(match), typed, ...(name !== undefined && { name }) };
  });
}

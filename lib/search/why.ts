import type { Match } from './score';
import type { Plan, Unit } from './plan';
import { asTyped } from './words';

/** Why a result was found, one reason for a unit of the query. */
export type Why = {
  how:
    | 'exact'
    | 'corrected'
    | 'unmarked'
    | 'form'
    | 'translated'
    | 'name'
    | 'related'
    | 'apart'
    | 'around'
    | 'missing';
  /** The words of the query, as they were typed. */
  typed: string;
  /** The name that stands there instead, or the translation. */
  name?: string;
};

function howOf({ unit, form, part, isExact }: Match): Why['how'] {
  if (part === 'context') return 'around';
  if (form.how === 'name') return 'name';
  if (form.how === 'apart') return 'apart';
  if (form.how === 'related') return 'related';
  if (form.how !== 'typed') return 'form';
  if (unit.typed.some(({ insteadOf }) => insteadOf !== undefined)) return 'corrected';
  return isExact ? 'exact' : 'unmarked';
}

const asWritten: readonly Why['how'][] = ['exact', 'unmarked', 'form', 'corrected'];

/**
 * Tells how each unit of a query stands in a result, in the order of the query; where the text that is shown holds a
 * unit only in translation, that is the reason.
 */
export function whyFound(
  { units }: Plan,
  matches: Match[],
  translation: (unit: Unit) => string | undefined = () => undefined,
): Why[] {
  return units.flatMap((unit): Why[] => {
    const match = matches.find((one) => one.unit === unit);
    const typed = asTyped(unit.typed);
    if (!match) return [{ how: 'missing', typed }];
    const name = match.form.name?.written;
    const why: Why = { how: howOf(match), typed, ...(name !== undefined && { name }) };
    const translated = asWritten.includes(why.how) ? translation(unit) : undefined;
    if (translated === undefined) return [why];
    const shown: Why = { how: 'translated', typed, name: translated };
    return why.how === 'corrected' ? [why, shown] : [shown];
  });
}

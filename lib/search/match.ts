import type { Filters } from './params';
import type { Form, Plan, Unit } from './plan';
import { hasMarks, type Word } from './words';

const EXACT = '{viExact enExact}';
const FOLDED = '{viFolded enFolded names context}';

/** Words are letters and digits only, so nothing in them can mean anything to FTS5 once they are in quotes. */
const inQuotes = (words: string[]) => `"${words.join(' ')}"`;
const inARow = (words: Word[]) => `${FOLDED} : ${inQuotes(words.map(({ folded }) => folded))}`;
const anyOf = (some: string[]) => (some.length > 1 ? `(${some.join(' OR ')})` : (some[0] ?? ''));
const allOf = (some: string[]) => (some.length > 1 ? `(${some.join(' AND ')})` : (some[0] ?? ''));

/** What holds a quoted form: its very marks where it was typed with any. */
function quoted({ words }: Form): string {
  return words.some(hasMarks)
    ? `${EXACT} : ${inQuotes(words.map(({ exact }) => exact))}`
    : inARow(words);
}

function formIn({ words, how, longer = [] }: Form): string {
  if (how === 'apart') return allOf(words.map((word) => inARow([word])));
  if (how !== 'beginning' && how !== 'stem') return inARow(words);
  return anyOf(longer.map((word) => `${FOLDED} : ${inQuotes([word])}`));
}

const textOf = ({ words }: Form) => ` ${words.map(({ folded }) => folded).join(' ')} `;

/** Forms that find something of their own: what holds "digital economy agreement" holds "digital economy" too. */
function widest(forms: Form[]): Form[] {
  const inRows = forms.filter(({ how, longer }) => how !== 'apart' && longer === undefined);
  const isNeeded = (form: Form, at: number) =>
    !inRows.some((other, place) => {
      const isSame = textOf(other) === textOf(form);
      return isSame ? place < at : textOf(form).includes(textOf(other));
    });
  const needed = new Set(inRows.filter(isNeeded));
  return forms.filter((form) => needed.has(form) || !inRows.includes(form));
}

function unitIn({ forms, isQuoted }: Unit, isLoose = false): string {
  if (isQuoted) return anyOf(forms.map(quoted));
  const wanted = widest(forms).filter(({ how }) => isLoose || how !== 'apart');
  return anyOf([...new Set(wanted.map(formIn))]);
}

/** A filter as a word of its own in the index: themeai, meetingadgmin62026. */
export function filterWord(name: string, value: string | number): string {
  return `${name}${String(value).replaceAll(/[^a-z0-9]/g, '')}`;
}

type YearRange = { first: number; last: number };

function filtersIn(filters: Filters, years: YearRange): string[] {
  const { type, theme, body, meeting, masterplan, act, from, to } = filters;
  const chosen = Object.entries({ type, theme, body, meeting, masterplan, act }).flatMap(
    ([name, value]) => (value === undefined ? [] : [`filters : "${filterWord(name, value)}"`]),
  );
  if (from === undefined && to === undefined) return chosen;
  const first = Math.max(from ?? years.first, years.first);
  const last = Math.min(to ?? years.last, years.last);
  const each = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    filterWord('year', first + index),
  );
  return [...chosen, `filters : (${each.length > 0 ? each.join(' OR ') : 'noyear'})`];
}

/** A word that every row of the index holds. */
const EVERYTHING = 'filters : "entry"';

/** FTS5 expressions for a plan within filters: every word in a row, every word somewhere, any of them. */
export function matchExpressions(plan: Plan, filters: Filters, years: YearRange) {
  const within = filtersIn(filters, years);
  const except = plan.unwanted.map((unit) => ` NOT ${unitIn(unit)}`).join('');
  const each = plan.units.map((unit) => unitIn(unit));
  const loosely = plan.units.map((unit) => unitIn(unit, true));
  const inside = (needed: string[]) =>
    `${allOf([...(needed.length > 0 ? needed : [EVERYTHING]), ...within])}${except}`;
  const words = plan.units.flatMap(({ typed }) => typed);
  const hasQuotes = plan.units.some(({ isQuoted }) => isQuoted);
  return {
    // What holds quoted words without their marks is not what was asked for.
    phrase: inside(words.length > 0 ? [inARow(words), ...(hasQuotes ? each : [])] : []),
    all: inside(each),
    any: inside(loosely.length > 0 ? [anyOf(loosely)] : []),
  };
}

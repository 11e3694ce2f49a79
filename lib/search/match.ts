import type { Filters } from './params';
import type { Form, Knowledge, Plan, Unit } from './plan';
import { EVERY_ROW, exactTermsFor, filterTerm, isLongerThanTerms, termsFor } from './terms';
import { hasMarks, type Word } from './words';

/** An FTS5 expression, or null where nothing can match. */
type Expression = string | null;

/** What is asked for by: the index knows these words, so that nothing a reader typed reaches FTS5. */
type Lexicon = Knowledge['lexicon'];

const inQuotes = (term: string) => `"${term}"`;

function anyOf(some: Expression[]): Expression {
  const known = [...new Set(some.filter((one) => one !== null))];
  return known.length > 1 ? `(${known.join(' OR ')})` : (known[0] ?? null);
}

function allOf(some: Expression[]): Expression {
  const known = some.filter((one) => one !== null);
  if (known.length < some.length) return null;
  return known.length > 1 ? `(${known.join(' AND ')})` : (known[0] ?? null);
}

function inARow(words: Word[], lexicon: Lexicon): Expression {
  const folded = words.map((word) => word.folded);
  return folded.every(lexicon.knows) ? allOf(termsFor(folded).map(inQuotes)) : null;
}

/** What holds a quoted form: its very marks where it was typed with any. */
function quoted({ words }: Form, lexicon: Lexicon): Expression {
  const exact = words.map((word) => word.exact);
  if (!words.some(hasMarks)) return inARow(words, lexicon);
  return exact.every(lexicon.knows)
    ? allOf([...exactTermsFor(exact).map(inQuotes), inARow(words, lexicon)])
    : null;
}

function formIn({ words, how, longer = [] }: Form, lexicon: Lexicon): Expression {
  if (how === 'apart') return allOf(words.map((word) => inARow([word], lexicon)));
  if (how !== 'beginning' && how !== 'stem') return inARow(words, lexicon);
  return anyOf(longer.map(inQuotes));
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

/** Forms of which the terms of the index alone cannot tell whether they stand in a row. */
export const longForms = ({ forms, isQuoted }: Unit): Form[] =>
  widest(forms).filter(
    ({ how, words }) =>
      how !== 'apart' && isLongerThanTerms(words.length, isQuoted && words.some(hasMarks)),
  );

function unitIn({ forms, isQuoted }: Unit, lexicon: Lexicon, isLoose = false): Expression {
  if (isQuoted) return anyOf(forms.map((form) => quoted(form, lexicon)));
  const wanted = widest(forms).filter(({ how }) => isLoose || how !== 'apart');
  return anyOf(wanted.map((form) => formIn(form, lexicon)));
}

type YearRange = { first: number; last: number };

function filtersIn(filters: Filters, years: YearRange): Expression[] {
  const { type, theme, body, meeting, masterplan, act, from, to } = filters;
  const chosen = Object.entries({ type, theme, body, meeting, masterplan, act }).flatMap(
    ([name, value]) => (value === undefined ? [] : [inQuotes(filterTerm(name, value))]),
  );
  if (from === undefined && to === undefined) return chosen;
  const first = Math.max(from ?? years.first, years.first);
  const last = Math.min(to ?? years.last, years.last);
  const each = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    inQuotes(filterTerm('year', first + index)),
  );
  return [...chosen, anyOf(each)];
}

/** FTS5 expressions for a plan within filters: every word in a row, every word somewhere, any of them. */
export function matchExpressions(
  { units, unwanted }: Plan,
  filters: Filters,
  { lexicon, years }: { lexicon: Lexicon; years: YearRange },
) {
  const within = filtersIn(filters, years);
  const except = unwanted.map((unit) => unitIn(unit, lexicon)).filter((one) => one !== null);
  const each = units.map((unit) => unitIn(unit, lexicon));
  const inside = (needed: Expression[]): Expression => {
    const some = allOf([...(needed.length > 0 ? needed : [inQuotes(EVERY_ROW)]), ...within]);
    return some && [some, ...except].join(' NOT ');
  };
  const words = units.flatMap(({ typed }) => typed);
  const hasQuotes = units.some(({ isQuoted }) => isQuoted);
  return {
    // What holds quoted words without their marks is not what was asked for.
    phrase: () =>
      inside(words.length > 0 ? [inARow(words, lexicon), ...(hasQuotes ? each : [])] : []),
    all: () => inside(each),
    /** What holds everything, but one of the units perhaps not in a row. */
    doubtful: () =>
      units.flatMap((unit, at) => {
        const forms = longForms(unit);
        if (forms.length === 0) return [];
        return [inside(each.with(at, unitIn({ ...unit, forms }, lexicon)))];
      }),
    any: () =>
      inside(units.length > 0 ? [anyOf(units.map((unit) => unitIn(unit, lexicon, true)))] : []),
  };
}

import type { Locale } from '../i18n/schema';
import { statementView, type StatementRow } from '../statements/view';
import { isFoundIn, marked, type Marked, type Stretch } from './highlight';
import type { Plan, Unit } from './plan';
import type { Found } from './rank';
import { whyFound } from './why';

/** The name in the reader's language by which alone a unit stands in the texts of that language. */
function translationIn(unit: Unit, texts: (Marked | null)[], locale: Locale): string | undefined {
  const forms = texts.flatMap((text) => [...(text?.units.get(unit) ?? [])]);
  const isTranslated = forms.every(({ how, name }) => how === 'name' && name?.lang === locale);
  return isTranslated ? forms[0]?.name?.written : undefined;
}

/** A result in the reader's language: its words with what was looked for marked, and why it was found. */
export function resultView(row: StatementRow, found: Found, plan: Plan, locale: Locale) {
  const statement = statementView(row, locale);
  const title = statement.title === null ? null : marked(statement.title, plan);
  const text = marked(statement.text, plan);
  const here = new Set([...(title?.units.keys() ?? []), ...text.units.keys()]);
  const isWhole = here.size === plan.units.length;
  const other = isWhole ? null : marked(statement.other.text, plan);
  return {
    statement,
    title: title?.stretches ?? null,
    text: text.stretches,
    /** The other language's text, where more of what was looked for stands in that. */
    other: other && other.units.size > here.size ? other.stretches : null,
    /** What was looked for stands in neither text: other facts of the record hold it, or the names around it. */
    isElsewhere: found.matches.length > 0 && here.size === 0 && !other?.units.size,
    why: whyFound(found.plan, found.matches, (unit) => translationIn(unit, [title, text], locale)),
  };
}

export type ResultView = ReturnType<typeof resultView>;

/** A fact of a record: where it stands there, and its words. */
export type FoundFact = { anchor: string; text: Stretch[] };

/** A result with the fact of its record that holds what was looked for, where its own text does not. */
export function withFact(result: ResultView, facts: Map<string | null, FoundFact>) {
  const { home } = result.statement;
  const fact = home.record === 'meeting' ? facts.get(home.meeting.slug) : undefined;
  return { ...result, fact: result.isElsewhere && fact && isFoundIn(fact.text) ? fact : null };
}

import type { Locale } from '../i18n/schema';
import { statementView, type StatementRow } from '../statements/view';
import { highlight, isFoundIn, type Stretch } from './highlight';
import type { Plan } from './plan';
import type { Found } from './rank';
import { whyFound } from './why';

/** A result in the reader's language: its words with what was looked for marked, and why it was found. */
export function resultView(row: StatementRow, found: Found, plan: Plan, locale: Locale) {
  const statement = statementView(row, locale);
  const mark = (text: string) => highlight(text, plan);
  const title = statement.title === null ? null : mark(statement.title);
  const text = mark(statement.text);
  const isHere = [text, title ?? []].some(isFoundIn);
  const other = isHere ? [] : mark(statement.other.text);
  return {
    statement,
    title,
    text,
    /** The other language's text, where what was looked for stands in that alone. */
    other: isFoundIn(other) ? other : null,
    /** What was looked for stands in neither text: other facts of the record hold it, or the names around it. */
    isElsewhere: found.matches.length > 0 && !isHere && !isFoundIn(other),
    why: whyFound(found.plan, found.matches),
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

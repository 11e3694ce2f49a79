import { checkContent, type CheckedContent } from '../lib/content/check';
import { formatProblem, problemOf, problemAt, type Problem } from '../lib/content/problems';
import { LEDGER, type Content } from '../lib/content/read';
import { locateStatements } from '../lib/content/statements';
import { differences } from '../lib/ledger/present';
import { ledgerState } from '../lib/ledger/state';
import { presentOf } from './present';

const LEDGER_FILE = `content/${LEDGER}`;

const inLedger = (line: number, message: string): Problem => ({
  ...{ file: LEDGER_FILE, line, column: 1, field: '' },
  message,
});

/** Where an id stands in the files that editors write, if it does. */
function placesOf(content: Content) {
  const records = Object.values(content).flatMap((entries) => entries.map(({ at }) => at));
  const located = locateStatements(content);
  return {
    record: new Map(records.map((at) => [`${at.folder}/${at.name}`, at])),
    statement: new Map(located.map((one) => [`${one.at.folder}/${one.at.name}/${one.id}`, one])),
  };
}

/** How the content differs from what has been published, as an editor needs to be told. */
function differenceProblems({ content, ledger }: CheckedContent): Problem[] {
  if (!ledger) {
    return [inLedger(1, 'is missing; restore it, or begin one with npm run content:record')];
  }
  const places = placesOf(content);
  const problem = (id: string, message: string): Problem => {
    const statement = places.statement.get(id);
    if (statement) return problemAt(statement.at, statement.path, message);
    const record = places.record.get(id.split('/').slice(0, 2).join('/'));
    return record ? problemOf(record, message) : inLedger(1, `${id} ${message}`);
  };
  return differences(ledgerState(ledger.entries), presentOf(content)).map((one) => {
    switch (one.what) {
      case 'unrecorded':
        return problem(one.id, 'is not in the ledger yet; run npm run content:record');
      case 'changed':
        return problem(
          one.id,
          `has other words (${one.locales.join(', ')}) than were published; record why: npm run content:record -- --reason "…" --reason-vi "…"`,
        );
      case 'reused':
        return problem(
          one.id,
          'has an id that was used for something else before; choose one that was never used',
        );
      case 'vanished':
        return inLedger(
          1,
          `${one.id} was published and is gone; bring it back, or record where it went: npm run content:record -- --moved ${one.id}=<new id> (or --withdrawn ${one.id}) --reason "…"`,
        );
    }
  });
}

/** Entries of the ledger that were changed by hand, each where it stands. */
export function tamperedProblems({ ledger }: CheckedContent): Problem[] {
  return (ledger?.problems ?? []).map(({ line, message }) => inLedger(line, message));
}

/** Reads a content directory with the ledger of what was published, and reports every problem of either. */
export function checkRecord(directory: string): CheckedContent {
  const checked = checkContent(directory);
  const problems = [...checked.problems, ...tamperedProblems(checked)];
  // A content that is broken, or a ledger, cannot be compared with the other.
  return { ...checked, problems: problems.length > 0 ? problems : differenceProblems(checked) };
}

/** Says on the error stream what is wrong with a record, one line each, and answers whether anything is. */
export function tellProblems(problems: readonly Problem[], ending: string): boolean {
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0)
    console.error(`\n${String(problems.length)} problem(s) in the content; ${ending}`);
  return problems.length > 0;
}

import { appendFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../lib/content/check';
import { LEDGER } from '../lib/content/read';
import { lineOf } from '../lib/ledger/chain';
import { recorded, type Said } from '../lib/ledger/record';
import type { LedgerEntry } from '../lib/ledger/schema';
import { daySchema } from '../lib/statements/schema';
import { tamperedProblems, tellProblems } from './check-record';
import { presentOf } from './present';

const USAGE =
  'npm run content:record -- [directory] [--reason "why, in English"] [--reason-vi "vì sao, bằng tiếng Việt"] [--moved old=new] [--withdrawn id or id=instead] [--date YYYY-MM-DD]';

/** "old=new", or "old" alone. */
function pair(text: string): [string, string | undefined] {
  const [first = '', second] = text.split('=');
  return [first, second];
}

/** What the editor said on the command line; throws with a sentence where it makes no sense. */
function readSaid(): { directory: string; said: Said } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      reason: { type: 'string' },
      'reason-vi': { type: 'string' },
      date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      moved: { type: 'string', multiple: true, default: [] },
      withdrawn: { type: 'string', multiple: true, default: [] },
    },
  });
  const [en, vi] = [values.reason?.trim(), values['reason-vi']?.trim()];
  if (!daySchema.safeParse(values.date).success)
    throw new Error(`--date ${values.date} is not a day; write YYYY-MM-DD`);
  const moved = values.moved.map((text) => {
    const [from, to] = pair(text);
    if (!to) throw new Error(`--moved ${text} does not say where to; write old=new`);
    return { from, to };
  });
  const withdrawn = values.withdrawn.map((text) => {
    const [id, instead] = pair(text);
    return { id, ...(instead !== undefined && { instead }) };
  });
  const reason = { ...(vi && { vi }), ...(en && { en }) };
  const said = { date: values.date, moved, withdrawn, ...((en || vi) && { reason }) };
  return { directory: positionals[0] ?? 'content', said };
}

function tellRecorded(entries: readonly LedgerEntry[], { reason }: Said): void {
  const count = (kind: LedgerEntry['entry']) =>
    entries.filter(({ entry }) => entry === kind).length;
  const counts = (['page', 'text', 'moved', 'withdrawn'] as const)
    .filter((kind) => count(kind) > 0)
    .map((kind) => `${String(count(kind))} ${kind}`);
  console.log(
    entries.length === 0
      ? 'Nothing to record: the content is what the ledger says.'
      : `Recorded ${counts.join(', ')}; the last entry is ${String(entries.at(-1)?.number)}.`,
  );
  if (reason && !(reason.vi && reason.en))
    console.log('The reason is in one language only; the other readers are told so.');
}

/** Appends to the ledger what the content publishes anew and what the editor says has gone; answers whether it could. */
function record(directory: string, said: Said): boolean {
  const checked = checkContent(directory);
  const broken = [...checked.problems, ...tamperedProblems(checked)];
  if (tellProblems(broken, 'nothing was recorded.')) return false;
  const known = checked.ledger?.entries ?? [];
  const { entries, problems } = recorded(known, presentOf(checked.content), said);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) {
    console.error(`\n${String(problems.length)} problem(s); nothing was recorded.`);
    return false;
  }
  appendFileSync(join(directory, LEDGER), entries.map(lineOf).join(''));
  tellRecorded(entries, said);
  return true;
}

try {
  const { directory, said } = readSaid();
  if (!existsSync(directory))
    throw new Error(`There is no directory ${directory}; run this where content/ is, or name it.`);
  if (!record(directory, said)) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(`${error.message}\n${USAGE}`);
  process.exitCode = 1;
}

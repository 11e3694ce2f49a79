import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { formatProblem } from '@/lib/content/problems';
import { checkRecord } from '@/prisma/check-record';
import { contentCopy } from '../support/broken-content';
import { runCommand } from '../support/run-command';

const FILE = 'content/declarations/adgmin-6-2026-ha-noi-declaration.yaml';
const CLAUSE = 'declarations/adgmin-6-2026-ha-noi-declaration/ai-cooperation';
const LEDGER = 'content/ledger.jsonl';

const copy = contentCopy();
afterAll(copy.remove);
const good = { record: copy.read(FILE), ledger: copy.read(LEDGER) };

beforeEach(() => {
  copy.write(FILE, good.record);
  copy.write(LEDGER, good.ledger);
});

const problems = () => checkRecord(`${copy.root}/content`).problems.map(formatProblem);
const record = (...args: string[]) => runCommand('prisma/record.ts', args, copy.root);
const entriesNow = () => copy.read(LEDGER).split('\n').length - 1;
const entriesBefore = good.ledger.split('\n').length - 1;

/** The lines of one clause, from its id to the next. */
function clauseLines(text: string): string {
  const from = text.indexOf('  - id: ai-cooperation\n');
  const next = text.indexOf('\n  - id: ', from + 1);
  return text.slice(from, next + 1);
}

describe('one word of a clause is changed', () => {
  const change = () => copy.change(FILE, /Tăng cường hợp tác về AI/, 'Đẩy mạnh hợp tác về AI');

  test('the check fails at the clause and says what to do, until it is recorded', async () => {
    change();
    const told = problems();
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(
      /^content\/declarations\/adgmin-6-2026-ha-noi-declaration\.yaml:\d+:\d+: .*other words \(vi\).*npm run content:record -- --reason/,
    );
    const run = await record('--reason', 'Closer to the source.', '--reason-vi', 'Sát nguồn hơn.');
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toContain('Recorded 1 text');
    expect(problems()).toEqual([]);
    expect(copy.read(LEDGER).startsWith(good.ledger)).toBe(true);
  });

  test('without a reason nothing is recorded', async () => {
    change();
    const run = await record();
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain('say why: --reason');
    expect(entriesNow()).toBe(entriesBefore);
  });
});

test('another order and other numbers of the clauses are no change', () => {
  const lines = clauseLines(good.record);
  const rest = good.record.replace(lines, '');
  const first = rest.indexOf('  - id: ', rest.indexOf('operative:'));
  copy.write(FILE, `${rest.slice(0, first)}${lines}${rest.slice(first)}`);
  expect(problems()).toEqual([]);
});

test('a clause under another id is missed until its move is recorded', async () => {
  copy.change(FILE, /- id: ai-cooperation$/m, '- id: working-together-on-ai');
  expect(problems().join('\n')).toContain(`${CLAUSE} was published and is gone`);
  const to = CLAUSE.replace('ai-cooperation', 'working-together-on-ai');
  expect(await record('--moved', `${CLAUSE}=${to}`, '--reason', 'Clearer.')).toMatchObject({
    exitCode: 0,
  });
  expect(problems()).toEqual([]);
});

test('a clause that is taken out is missed until its withdrawal is recorded, and its id is not free', async () => {
  copy.write(FILE, good.record.replace(clauseLines(good.record), ''));
  expect(problems().join('\n')).toContain(`${CLAUSE} was published and is gone`);
  expect(await record('--withdrawn', CLAUSE, '--reason', 'Not borne out.')).toMatchObject({
    exitCode: 0,
  });
  expect(problems()).toEqual([]);
  copy.write(FILE, good.record);
  expect(problems().join('\n')).toContain('has an id that was used for something else before');
});

test('one tampered entry is found and named, and nothing can be recorded on top of it', async () => {
  copy.write(LEDGER, good.ledger.replace('"number":500,"date":"2026', '"number":500,"date":"2025'));
  const told = [expect.stringMatching(/^content\/ledger\.jsonl:500:1: entry 500 has been changed/)];
  expect(problems()).toEqual(told);
  const run = await record();
  expect(run.exitCode).toBe(1);
  expect(run.stderr).toContain('entry 500 has been changed');
});

test.each([
  [['--moved', CLAUSE], 'does not say where to'],
  [['--date', '2026-02-30'], 'is not a day'],
  [['--why', 'x'], 'content:record'],
])('%j is told as a mistake with the way to write it', async (args, told) => {
  const run = await record(...args);
  expect(run.exitCode).toBe(1);
  expect(run.stderr).toContain(told);
  expect(entriesNow()).toBe(entriesBefore);
});

import { describe, expect, test } from 'vitest';
import { lineOf, linked, readLedger } from '@/lib/ledger/chain';
import type { Present } from '@/lib/ledger/present';
import { recorded, type Said } from '@/lib/ledger/record';
import { ledgerState } from '@/lib/ledger/state';
import { fingerprint } from '@/lib/share/fingerprint';

const CLAUSE = 'declarations/ha-noi/ai';
const said = (more: Partial<Said> = {}): Said => ({
  date: '2026-01-16',
  moved: [],
  withdrawn: [],
  ...more,
});
const because = { reason: { en: 'A slip of the pen.' } };

const present = (text: { vi: string; en: string }, id = CLAUSE): Present => ({
  pages: ['home', 'declarations/ha-noi'],
  statements: [{ id, of: 'clause', title: { vi: 'AI', en: 'AI' }, text }],
});
const first = present({ vi: 'Hợp tác về AI.', en: 'Cooperation on AI.' });
const begun = recorded([], first, said()).entries;
const file = (entries = begun) => entries.map(lineOf).join('');
const lines = file().trimEnd().split('\n');

describe('the chain', () => {
  test('a ledger as written is read again without a problem', () => {
    expect(readLedger(file())).toEqual({ entries: begun, problems: [] });
  });

  test('an empty ledger is one', () => {
    expect(readLedger('')).toEqual({ entries: [], problems: [] });
  });

  test('each entry carries the hash of the one before it', () => {
    expect(begun.map(({ before }) => before).slice(1)).toEqual(
      begun.map(({ hash }) => hash).slice(0, -1),
    );
  });

  test.each([
    ['a word', (line: string) => line.replace('2026-01-16', '2026-01-17'), /^entry 2 .*changed/],
    ['the hash', (line: string) => line.replace(/"hash":"./, '"hash":"x'), /^entry 2 .*changed/],
    ['the braces', (line: string) => line.slice(1), /^entry 2 cannot be read/],
  ])('an entry of which %s was changed is named, and only it', (_, change, told) => {
    const changed = lines.map((line, at) => (at === 1 ? change(line) : line)).join('\n');
    const [problem] = readLedger(changed).problems;
    expect(problem?.line).toBe(2);
    expect(problem?.message).toMatch(told);
  });

  test('a changed entry does not cast doubt on those after it', () => {
    const changed = lines.map((line, at) => (at === 0 ? line.replace('home', 'about') : line));
    expect(readLedger(changed.join('\n')).problems).toHaveLength(1);
  });

  test('an entry rewritten with a hash of its own breaks the chain at the next', () => {
    const [own] = linked([{ entry: 'page', id: 'elsewhere', date: '2026-01-16' }], begun[0]);
    const forged = [begun[0], own, ...begun.slice(2)].flatMap((entry) => entry ?? []);
    const { problems } = readLedger(file(forged));
    expect(problems.map(({ line }) => line)).toEqual([3]);
    expect(problems[0]?.message).toMatch(/^entry 3 does not follow/);
  });

  test('an entry that was taken out is missed', () => {
    const { problems } = readLedger(lines.filter((_, at) => at !== 1).join('\n'));
    expect(problems[0]?.line).toBe(2);
    expect(problems[0]?.message).toMatch(/does not follow/);
  });
});

describe('what is recorded', () => {
  test('the first time: every page, and every text in both languages', () => {
    expect(begun.map(({ entry, id }) => `${entry} ${id}`)).toEqual([
      'page home',
      'page declarations/ha-noi',
      `text ${CLAUSE}`,
    ]);
    expect(begun[2]).toMatchObject({
      fingerprint: {
        vi: fingerprint('Hợp tác về AI.'),
        en: fingerprint('Cooperation on AI.'),
      },
    });
  });

  test('nothing, where nothing has changed', () => {
    expect(recorded(begun, first, said())).toEqual({ entries: [], problems: [] });
  });

  test.each([
    ['decomposed letters', 'Hợp tác về AI.'.normalize('NFD')],
    ['white space', 'Hợp  tác về\nAI. '],
  ])('%s are no change', (_, vi) => {
    const after = present({ vi, en: 'Cooperation on AI.' });
    expect(recorded(begun, after, said()).entries).toEqual([]);
  });

  test('a changed word needs a reason, and makes a version in that language only', () => {
    const after = present({ vi: 'Phối hợp về AI.', en: 'Cooperation on AI.' });
    expect(recorded(begun, after, said()).problems).toEqual([
      expect.stringContaining('say why: --reason'),
    ]);
    const { entries } = recorded(begun, after, said(because));
    expect(entries).toMatchObject([{ entry: 'text', id: CLAUSE, ...because }]);
    const state = ledgerState([...begun, ...entries]).published.get(CLAUSE);
    expect(state?.statement?.versions.vi.map(({ text }) => text)).toEqual([
      'Hợp tác về AI.',
      'Phối hợp về AI.',
    ]);
    expect(state?.statement?.versions.en).toHaveLength(1);
  });

  test('a clause that is gone must be said to have moved or to be withdrawn', () => {
    const without = { ...first, statements: [] };
    expect(recorded(begun, without, said(because)).problems).toEqual([
      `${CLAUSE} was published and is gone; say --moved ${CLAUSE}=<new id> or --withdrawn ${CLAUSE}`,
    ]);
  });

  test('a clause that moved keeps its versions under its new id', () => {
    const after = present(
      { vi: 'Hợp tác về AI.', en: 'Cooperation on AI.' },
      'declarations/ha-noi/ai-work',
    );
    const moved = [{ from: CLAUSE, to: 'declarations/ha-noi/ai-work' }];
    const { entries } = recorded(begun, after, said({ ...because, moved }));
    const state = ledgerState([...begun, ...entries]);
    expect(state.moved).toEqual(new Map([[CLAUSE, 'declarations/ha-noi/ai-work']]));
    expect(state.published.get('declarations/ha-noi/ai-work')?.statement?.versions.vi).toHaveLength(
      1,
    );
  });

  test('a declaration that moves takes its clauses along, and twice moved is found from the first', () => {
    const move = (from: string, to: string) =>
      ({ entry: 'moved', id: from, to, date: '2026-01-17' }) as const;
    const moves = linked(
      [
        move('declarations/ha-noi', 'declarations/hanoi'),
        move('declarations/hanoi', 'declarations/ha-noi-2026'),
      ],
      begun.at(-1),
    );
    const { moved } = ledgerState([...begun, ...moves]);
    expect(moved.get(CLAUSE)).toBe('declarations/ha-noi-2026/ai');
    expect(moved.get('declarations/hanoi/ai')).toBe('declarations/ha-noi-2026/ai');
    expect(moved.get('declarations/ha-noi')).toBe('declarations/ha-noi-2026');
  });

  test('an id that moved or was withdrawn is never used again', () => {
    const withdrawn = recorded(
      begun,
      { ...first, statements: [] },
      said({ ...because, withdrawn: [{ id: CLAUSE }] }),
    );
    expect(withdrawn.problems).toEqual([]);
    const again = recorded([...begun, ...withdrawn.entries], first, said(because));
    expect(again.problems).toEqual([expect.stringContaining('used for something else before')]);
  });

  test.each([
    ['was never published', { withdrawn: [{ id: 'declarations/x/y' }] }],
    ['is still in the content', { withdrawn: [{ id: CLAUSE }] }],
    ['is not in the content', { moved: [{ from: CLAUSE, to: 'declarations/x/y' }] }],
  ])('what the editor says and %s is refused', (told, more) => {
    const { problems, entries } = recorded(begun, first, said({ ...because, ...more }));
    expect(entries).toEqual([]);
    expect(problems.join('\n')).toContain(told);
  });
});

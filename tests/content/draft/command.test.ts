import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { WRITTEN } from '../../support/draft-articles';

const folder = mkdtempSync(join(tmpdir(), 'draft-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const article = `${WRITTEN}/mactan-2012.txt`;
const english = join(folder, 'english.txt');
const none = join(folder, 'none.txt');
writeFileSync(english, 'The ministers met and adopted a declaration.');
writeFileSync(none, 'Hội nghị Bộ trưởng Tài chính ASEAN đã khép lại hôm qua.');

function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'prisma/draft.ts', ...words],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

test.each([
  ['no file name', [], 'Name one article: '],
  ['an unknown option', [article, '--year'], 'Name one article: '],
  ['a file that is not there', ['not-here.txt'], 'not-here.txt is not there; '],
  ['a directory', [WRITTEN], 'is not a file; '],
  ['an English text', [english], 'english.txt is not in Vietnamese; '],
  ['no meeting', [none], 'The article names no meeting of a body on record.'],
])('%s gets one sentence and nothing else', (_, words, sentence) => {
  const out = join(folder, 'out');
  const { status, stdout, stderr } = run(...words, '--out', out);
  expect({ status, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({
    status: 1,
    stdout: '',
    lines: 1,
  });
  expect(stderr).toContain(sentence);
  expect(existsSync(out)).toBe(false);
});

test('without --out both records are printed and nothing is written', () => {
  const before = readdirSync('content/sources').length;
  const { status, stdout, stderr } = run(article);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout.match(/^# content\/.*(?=: a draft)/gmu)).toEqual([
    '# content/sources/mactan-2012.yaml',
    '# content/meetings/telmin-12-2012.yaml',
  ]);
  expect(readdirSync('content/sources')).toHaveLength(before);
});

test('--out writes both records where they belong, and never over a record', () => {
  const out = join(folder, 'drafts');
  expect(run(article, '--out', out).status).toBe(0);
  const source = join(out, 'sources/mactan-2012.yaml');
  const text = readFileSync(source, 'utf8');
  expect(existsSync(join(out, 'meetings/telmin-12-2012.yaml'))).toBe(true);
  const again = run(article, '--out', out);
  expect([again.status, again.stderr]).toEqual([
    1,
    `${source} exists; a draft never overwrites a record.\n`,
  ]);
  expect(readFileSync(source, 'utf8')).toBe(text);
});

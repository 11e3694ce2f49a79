import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { articleParagraphs } from '@/lib/sources/article';
import { contentCopy } from '../support/broken-content';
import { FIXTURE } from '../support/broken-fixture';
import { runCommand } from '../support/run-command';

const ARTICLES = 'tests/fixtures/articles';
const USAGE =
  'Name the directory that holds the articles: npm run content:verify -- --articles <dir>';
const name = 'harbour-news-2021-05-05.txt';
const text = readFileSync(join(ARTICLES, name), 'utf8');

const root = mkdtempSync(join(tmpdir(), 'articles-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** A directory that holds these texts by name. */
function articles(directory: string, texts: Record<string, string>): string {
  mkdirSync(join(root, directory));
  for (const [file, words] of Object.entries(texts)) {
    writeFileSync(join(root, directory, file), words);
  }
  return join(root, directory);
}

const verify = (directory: string, content = FIXTURE) =>
  runCommand('prisma/verify-articles.ts', ['--articles', directory, '--content', content]);

const sound = await verify(ARTICLES);

test('an article that is told in full passes', () => {
  expect(sound).toMatchObject({ exitCode: 0, stderr: '' });
});

test('each statement stands beside the paragraph it cites, in both languages', () => {
  const rule = `${'─'.repeat(46)}┼${'─'.repeat(53)}`;
  const [, ...rows] = sound.stdout.split(`${rule}\n`);
  expect(rows).toHaveLength(articleParagraphs(text).length);
  expect(rows[4]).toBe(
    [
      '[5] Từ tháng 6, tám phần mười số bến cảng sẽ  │ ministers-2-2021-harbour-declaration#open-harbours',
      'sáng đèn suốt đêm.                            │ (agreed)',
      '                                              │   vi Bến cảng mở. Các bộ trưởng thống nhất để 80%',
      '                                              │   bến cảng mở cửa vào ban đêm từ ngày 1/6/2021.',
      '                                              │   en Open harbours. The ministers agree that 80% of',
      '                                              │   harbours open at night from 1 June 2021.',
      '',
    ].join('\n'),
  );
});

test('notes and fields that cite a paragraph stand beside it too', () => {
  expect(sound.stdout).toContain('│ ministers-2-2021#plan-2025-launch (note: remark)\n');
  expect(sound.stdout).toContain('│   days (start 2021-05-04, end 2021-05-05), week\n');
});

test('no line is wider than 100 columns', () => {
  expect(sound.stdout.split('\n').filter((line) => line.length > 100)).toEqual([]);
});

test('an article is known by its words, whatever its file is called and however it is spaced', async () => {
  const spaced = `\uFEFF${text.normalize('NFD').replaceAll('\n', '  \r\n\r\n')}`;
  const { exitCode, stderr } = await verify(articles('spaced', { 'other.txt': spaced }));
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
});

test('a paragraph that nothing cites is flagged where it stands and at the end', async () => {
  const copy = contentCopy(FIXTURE);
  copy.change('content/sources/harbour-news-2021-05-05.yaml', /\[1, 6\]/, '[1]');
  const { exitCode, stdout, stderr } = await verify(ARTICLES, join(copy.root, 'content'));
  copy.remove();
  expect(exitCode).toBe(1);
  expect(stdout).toContain('[6] Người viết: Minh Hải                      │ !! nothing cites');
  expect(stderr).toBe(
    'paragraph 6 of harbour-news-2021-05-05 is cited by nothing; cite it or list it under furniture\n',
  );
});

test('texts that are no article of the record are told with the nearest and the difference', async () => {
  const directory = articles('strangers', {
    [name]: text.replace('mười hai', 'mười ba'),
    'harbour-news.txt': `${text}\nThêm một dòng.\n`,
    'nothing.txt': '\n  \n',
    'readme.md': 'not an article',
  });
  const { exitCode, stdout, stderr } = await verify(directory);
  expect({ exitCode, stdout }).toEqual({
    exitCode: 1,
    stdout: 'Not in this folder: the text of harbour-news-2021-05-05.\n',
  });
  expect(stderr.split('\n')).toEqual([
    'harbour-news-2021-05-05.txt is no article of the record; the nearest by name is harbour-news-2021-05-05, which has as many paragraphs (6) but other words',
    'harbour-news.txt is no article of the record; the nearest by name is harbour-news-2021-05-05, which has 6 paragraphs; this has 7',
    'nothing.txt is empty',
    '',
  ]);
});

test('an article whose source has no fingerprint yet is told what to add', async () => {
  const copy = contentCopy(FIXTURE);
  copy.change('content/sources/harbour-news-2021-05-05.yaml', /sha256: .*\n/, '');
  const { stderr } = await verify(ARTICLES, join(copy.root, 'content'));
  copy.remove();
  expect(stderr).toMatch(
    /^harbour-news-2021-05-05.txt is no article .*, which has no sha256 yet; if it is this text, add sha256: [0-9a-f]{64}\n/,
  );
});

test.each([
  ['no directory', [], USAGE],
  ['an option without its value', ['--articles'], USAGE],
  [
    'a directory that is not there',
    ['--articles', 'nowhere'],
    `nowhere is not a directory. ${USAGE}`,
  ],
  ['a file', ['--articles', 'LICENSE'], `LICENSE is not a directory. ${USAGE}`],
  ['a directory without texts', ['--articles', FIXTURE], `${FIXTURE} holds no .txt file`],
])('%s is answered in one line', async (_, args, told) => {
  expect(await runCommand('prisma/verify-articles.ts', args)).toEqual({
    exitCode: 1,
    stdout: '',
    stderr: `${told}\n`,
  });
});

test('content that cannot be read is named', async () => {
  const copy = contentCopy(FIXTURE);
  copy.write('content/themes/open.yaml', 'slug: [open\n');
  const { exitCode, stderr } = await verify(ARTICLES, join(copy.root, 'content'));
  copy.remove();
  expect({ exitCode, stderr }).toEqual({
    exitCode: 1,
    stderr:
      'the content cannot be read: themes/open.yaml; run npm run content:check and mend it first\n',
  });
});

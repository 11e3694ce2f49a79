import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { contentCopy } from '../support/broken-content';
import { FIXTURE } from '../support/broken-fixture';

const copy = contentCopy(FIXTURE);
afterAll(copy.remove);

const words = '{ vi: Thử, en: Trial }';
copy.write(
  'content/sources/never-cited.yaml',
  `id: never-cited\nkind: page\nlanguage: en\nlabel: ${words}\nlink: false\n`,
);
copy.write('content/themes/idle.yaml', `slug: idle\nname: ${words}\ndescription: ${words}\n`);
const themes = join(copy.root, 'content/themes');
renameSync(join(themes, 'harbours.yaml'), join(themes, 'havens.yaml'));
const article = 'content/sources/harbour-news-2021-05-05.yaml';
const counted = copy.change(article, /^paragraphs: 6$/m, 'paragraphs: 8');
const meeting = 'content/meetings/officials-2-2021.yaml';
const bodyLine = copy.change(meeting, /^body: officials$/m, 'body: no-such');
const problems = copy.problems();

const due = [
  [
    'a body that does not exist',
    `${meeting}:${String(bodyLine)}:1: body names "no-such", which has no file content/bodies/no-such.yaml; correct the name or add the file`,
  ],
  [
    'paragraphs of an article that nothing cites',
    `${article}:${String(counted)}:1: paragraphs hold some that no statement cites: 7, 8; cite them or list them under furniture`,
  ],
  [
    'a source that nothing cites',
    'content/sources/never-cited.yaml:1:1: id is cited by no statement; cite it or remove the file',
  ],
  [
    'a file that is not named like its record',
    'content/themes/havens.yaml:1:1: slug is "harbours" but the file is named "havens"; make them the same',
  ],
  [
    'a theme that nothing names',
    'content/themes/idle.yaml:1:1: slug is named by no statement; mention it where it belongs or remove the file',
  ],
] as const;

test.each(due)('%s: file, line, field and remedy', (_, told) => {
  expect(problems).toContain(told);
});

test('all are told at once, in the order of files and lines, and nothing else', () => {
  expect(problems).toEqual(due.map(([, told]) => told));
});

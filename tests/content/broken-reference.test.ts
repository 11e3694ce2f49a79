import { afterAll, expect, test } from 'vitest';
import { contentCopy } from '../support/broken-content';
import { addMistakes, type Mistake } from '../support/milestone-mistakes';

const dangling = (folder: string, at: string): Mistake => ({
  what: `a name in ${folder} that does not exist`,
  from: 'themes: [ai]',
  to: `${folder}: [no-such]`,
  at,
  told: `.${folder}[0] names "no-such", which has no file content/${folder}/no-such.yaml; correct the name or add the file`,
});

const mistakes: Mistake[] = [
  dangling('themes', '7:14'),
  dangling('initiatives', '7:19'),
  dangling('masterplans', '7:19'),
  dangling('bodies', '7:14'),
  dangling('meetings', '7:16'),
  dangling('declarations', '7:20'),
  {
    what: 'a source that does not exist',
    from: 'phaply-2026-01-17',
    to: 'no-such',
    at: '9:11',
    told: '.cites[0].source names "no-such", which has no file content/sources/no-such.yaml; correct the name or add the file',
  },
  {
    what: 'a paragraph beyond the last',
    from: '[7]',
    to: '[7, 33]',
    at: '9:54',
    told: '.cites[0].paragraphs[1] is 33, but phaply-2026-01-17 has only 32 paragraphs; correct the number',
  },
  {
    what: 'an article cited without paragraphs',
    from: ', paragraphs: [7]',
    to: '',
    at: '9:9',
    told: '.cites[0] cites phaply-2026-01-17 without paragraphs; name the paragraph numbers',
  },
  {
    what: 'paragraphs of a page that has none',
    from: 'phaply-2026-01-17',
    to: 'asean-adm2030',
    at: '9:34',
    told: '.cites[0].paragraphs are given, but asean-adm2030 has no numbered paragraphs; remove them or count them in content/sources/asean-adm2030.yaml',
  },
  {
    what: 'an id that the page itself uses',
    from: 'trial',
    to: 'description',
    at: '1:5',
    told: '.id is "description", which the site uses itself; choose another',
  },
  {
    what: 'an id used before in the file',
    from: 'trial',
    to: 'trial-0',
    at: '1:5',
    told: '.id is "trial-0", used before in this file; choose another',
  },
];

const copy = contentCopy();
afterAll(copy.remove);
const due = addMistakes(copy, 'content/initiatives/asean-charter.yaml', mistakes);
const problems = copy.problems();

test.each(due)('%s: file, line, field and remedy', (_, told) => {
  expect(problems).toContain(told);
});

test('all are told at once, in the order of the file, and nothing else', () => {
  expect(problems).toEqual(due.map(([, told]) => told));
});

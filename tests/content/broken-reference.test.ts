import { afterAll, expect, test } from 'vitest';
import { contentCopy } from '../support/broken-content';
import { FIXTURE } from '../support/broken-fixture';
import { addMistakes, type Mistake } from '../support/milestone-mistakes';

const dangling = (folder: string, at: string): Mistake => ({
  what: `a name in ${folder} that does not exist`,
  from: 'themes: [lights]',
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
    from: 'harbour-news-2021-05-05',
    to: 'no-such',
    at: '9:11',
    told: '.cites[0].source names "no-such", which has no file content/sources/no-such.yaml; correct the name or add the file',
  },
  {
    what: 'a paragraph beyond the last',
    from: '[5]',
    to: '[5, 7]',
    at: '9:60',
    told: '.cites[0].paragraphs[1] is 7, but harbour-news-2021-05-05 has only 6 paragraphs; correct the number',
  },
  {
    what: 'an article cited without paragraphs',
    from: ', paragraphs: [5]',
    to: '',
    at: '9:9',
    told: '.cites[0] cites harbour-news-2021-05-05 without paragraphs; name the paragraph numbers',
  },
  {
    what: 'paragraphs of a page that has none',
    from: 'harbour-news-2021-05-05',
    to: 'harbour-page',
    at: '9:33',
    told: '.cites[0].paragraphs are given, but harbour-page has no numbered paragraphs; remove them or count them in content/sources/harbour-page.yaml',
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

const copy = contentCopy(FIXTURE);
afterAll(copy.remove);
const due = addMistakes(copy, 'content/initiatives/harbour-network.yaml', mistakes);
const problems = copy.problems();

test.each(due)('%s: file, line, field and remedy', (_, told) => {
  expect(problems).toContain(told);
});

test('all are told at once, in the order of the file, and nothing else', () => {
  expect(problems).toEqual(due.map(([, told]) => told));
});

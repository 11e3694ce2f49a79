import { afterAll, expect, test } from 'vitest';
import { contentCopy } from '../support/broken-content';
import { FIXTURE } from '../support/broken-fixture';
import { addMistakes, type Mistake } from '../support/milestone-mistakes';

const mistakes: Mistake[] = [
  {
    what: 'nothing cited',
    from: '      - { source: harbour-news-2021-05-05, paragraphs: [5] }',
    to: '      []',
    at: '8:5',
    told: '.cites cites nothing; every statement needs at least one source',
  },
  {
    what: 'a missing language',
    from: 'en: A sentence for trial.',
    to: '# no English yet',
    at: '4:5',
    told: '.text.en is missing; add it (a string)',
  },
  {
    what: 'an empty text',
    from: 'A sentence for trial.',
    to: '""',
    at: '6:7',
    told: '.text.en is empty; write the text or remove the field',
  },
  {
    what: 'a text with white space around it',
    from: 'A sentence for trial.',
    to: '"A sentence "',
    at: '6:7',
    told: '.text.en starts or ends with white space; remove it',
  },
  {
    what: 'a field that is not known',
    from: 'themes: [lights]',
    to: 'topics: [lights]',
    at: '7:5',
    told: ' has a field that is not known here: topics; correct its name or remove it',
  },
  {
    what: 'an act that is not known',
    from: 'noted',
    to: 'decided',
    at: '3:5',
    told: '.act is not one of: adopted, endorsed, agreed, launched, concluded, noted, welcomed, supported, encouraged, proposed, reviewed, reaffirmed, recognised, reported',
  },
  {
    what: 'an id that is not words',
    from: 'trial',
    to: 'Trial_1',
    at: '1:5',
    told: '.id is not a slug; use small letters a-z, digits and single hyphens',
  },
  {
    what: 'a list where a text is due',
    from: 'A sentence for trial.',
    to: '[A, sentence]',
    at: '6:7',
    told: '.text.en is not what is expected here; write a string',
  },
  {
    what: 'a date in words',
    from: '2020-05',
    to: 'May 2020',
    at: '2:5',
    told: '.date is not a date; write YYYY-MM-DD, YYYY-MM or YYYY',
  },
  {
    what: 'a day that no calendar has',
    from: '2020-05',
    to: '2021-02-29',
    at: '2:5',
    told: '.date is not a date; write YYYY-MM-DD, YYYY-MM or YYYY',
  },
  {
    what: 'decomposed Unicode',
    from: 'Một câu để thử.',
    to: 'Một câu để thử.'.normalize('NFD'),
    at: '5:7',
    told: '.text.vi is not composed Unicode (NFC); retype it or paste it through an NFC converter',
  },
  {
    what: 'an invisible character',
    from: 'A sentence',
    to: 'A\u200B sentence',
    at: '6:7',
    told: '.text.en holds an invisible or control character; retype the passage by hand',
  },
];

const FILE = 'content/initiatives/harbour-network.yaml';
const copy = contentCopy(FIXTURE);
afterAll(copy.remove);
const due = addMistakes(copy, FILE, mistakes);
const problems = copy.problems();

test.each(due)('%s: file, line, field and remedy', (_, told) => {
  expect(problems).toContain(told);
});

test('all are told at once, in the order of the file', () => {
  expect(problems.filter((problem) => problem.startsWith(FILE))).toEqual(
    due.map(([, told]) => told),
  );
});

test('no other file is blamed for them', () => {
  expect(problems.filter((problem) => !problem.startsWith(FILE))).toEqual([]);
});

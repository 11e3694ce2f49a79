import { afterAll, expect, test } from 'vitest';
import { contentCopy } from '../support/broken-content';
import { FIXTURE, toldOf, type Mistake } from '../support/broken-fixture';

const FILE = 'declarations/ministers-2-2021-harbour-declaration.yaml';
const TO = 'to: meetings/ministers-2-2021/plan-2025-launch';
const SOURCE = '{ source: harbour-news-2021-05-05, paragraphs: [3, 4] }';
const at = (line: number, column: number) => `content/${FILE}:${String(line)}:${String(column)}:`;
const OWN = 'declarations/ministers-2-2021-harbour-declaration/open-harbours';

const mistakes: Mistake[] = [
  [
    'a type that is none',
    FILE,
    'type: extends',
    'type: first-mention',
    `${at(29, 9)} operative[0].relations[0].type is not one of: restates, extends, replaces`,
  ],
  [
    'a target that is no clause, topic or outcome',
    FILE,
    TO,
    'to: initiatives/light-fund/start',
    `${at(30, 9)} operative[0].relations[0].to is not the id of a clause, a topic or an outcome; write declarations/<slug>/<id> or meetings/<slug>/<id>`,
  ],
  [
    'a target that does not exist',
    FILE,
    TO,
    'to: meetings/ministers-2-2021/plan-2025-lunch',
    `${at(30, 9)} operative[0].relations[0].to is "meetings/ministers-2-2021/plan-2025-lunch", but there is no such clause, topic or outcome; correct it`,
  ],
  [
    'the point itself',
    FILE,
    TO,
    `to: ${OWN}`,
    `${at(30, 9)} operative[0].relations[0].to is this point itself; name the earlier one or remove it`,
  ],
  [
    'no reason in one language',
    FILE,
    '          en: The plan speaks of lighthouses, this clause also of harbours.\n',
    '',
    `${at(31, 9)} operative[0].relations[0].reason.en is missing; add it (a string)`,
  ],
  [
    'the same target twice',
    FILE,
    '    relations:\n',
    `    relations:\n      - { type: restates, ${TO}, reason: { vi: Cả hai nói đến ánh sáng., en: Both speak of light. }, cites: [${SOURCE}] }\n`,
    `${at(31, 9)} operative[0].relations[1].to is meetings/ministers-2-2021/plan-2025-launch, to which this point has a relation already; keep the one that says most`,
  ],
  [
    'sources of one end only',
    FILE,
    SOURCE,
    '{ source: harbour-page }',
    `${at(34, 9)} operative[0].relations[0].cites cites no source of ${OWN}; cite one that is cited there`,
  ],
  [
    'a source of neither end beside one of both',
    FILE,
    `          - ${SOURCE}`,
    `          - ${SOURCE}\n          - { source: network-page }`,
    `${at(36, 13)} operative[0].relations[0].cites[1] is network-page, which neither of the two cites; cite it there too or remove it`,
  ],
  [
    'a paragraph that the article does not have',
    FILE,
    SOURCE,
    '{ source: harbour-news-2021-05-05, paragraphs: [3, 7] }',
    `${at(35, 64)} operative[0].relations[0].cites[0].paragraphs[1] is 7, but harbour-news-2021-05-05 has only 6 paragraphs; correct the number`,
  ],
  [
    'two spaces in the reason',
    FILE,
    'The plan speaks of lighthouses',
    'The plan  speaks of lighthouses',
    `${at(33, 11)} operative[0].relations[0].reason.en holds two spaces in a row; leave one`,
  ],
];

test.each(mistakes)('%s: file, line, field and remedy, and nothing else', (...mistake) => {
  const [, , , , ...told] = mistake;
  expect(toldOf(mistake)).toEqual(told);
});

const copy = contentCopy();
const small = contentCopy(FIXTURE);
afterAll(() => {
  copy.remove();
  small.remove();
});

test('two points of one text that name each other are told so once', () => {
  const file = `content/${FILE}`;
  small.change(
    file,
    /to: meetings\/ministers-2-2021\/plan-2025-launch/,
    `to: ${OWN.replace('open-harbours', 'aims')}`,
  );
  small.change(file, /paragraphs: \[3, 4\]/, 'paragraphs: [4, 5]');
  small.change(
    file,
    /(?<=paragraphs: \[4\] \}\n)operative:/,
    `    relations:\n      - { type: restates, to: ${OWN}, reason: { vi: Cả hai nói đến biển., en: Both speak of the sea. }, cites: [{ source: harbour-news-2021-05-05, paragraphs: [4] }] }\noperative:`,
  );
  expect(small.problems()).toEqual([
    `${at(32, 9)} operative[0].relations[0].to is ${OWN.replace('open-harbours', 'aims')}, to which this point has a relation already; keep the one that says most`,
  ]);
});

test('a later text is told to be one', () => {
  const file = 'content/declarations/adgmin-3-2023-boracay-digital-declaration.yaml';
  const line = copy.change(
    file,
    /(?<=to: )declarations\/adgmin-1-2021-putrajaya-declaration\/adm2025-at-the-core/,
    'declarations/adgmin-4-2024-singapore-declaration/digital-public-infrastructure',
  );
  expect(copy.problems()).toEqual([
    `${file}:${String(line)}:9: operative[2].relations[0].to is of 2024-02-02, later than this point (2023-02-10); say it there, of this one`,
  ]);
});

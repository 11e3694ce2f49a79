import { describe, expect, test } from 'vitest';
import { fold, foldedWords } from '@/lib/search/fold';
import {
  queryKinds,
  relevanceMistakes,
  relevanceSet,
  searchableStatements,
  writtenQueries,
  type RelevanceQuery,
} from '../support/relevance-set';

const LEAST = {
  marked: 30,
  unmarked: 30,
  english: 25,
  abbreviation: 15,
  name: 10,
  phrase: 8,
  misspelling: 10,
  filtered: 10,
  spelling: 5,
};

const searchable = await searchableStatements();
const written = writtenQueries();
const ofKind = (kind: RelevanceQuery['kind']) => written.filter((query) => query.kind === kind);
const twins = written.flatMap((query) => {
  const other = written.find(({ id }) => id === query.twin);
  return other ? [{ query, other }] : [];
});

test('every labelled query is sound, and answered from what a search can find', () => {
  expect(relevanceMistakes(written, searchable)).toEqual([]);
});

test.each(queryKinds)('there are enough %s queries to judge by', (kind) => {
  expect(ofKind(kind).length).toBeGreaterThanOrEqual(LEAST[kind]);
});

test('a twin has the answers of the query it names', () => {
  const answers = new Map(relevanceSet(written).map(({ id, relevant }) => [id, relevant]));
  const unlike = twins.filter(({ query, other }) => answers.get(query.id) !== other.relevant);
  expect(twins.length).toBeGreaterThan(0);
  expect(unlike).toEqual([]);
});

test('an unmarked query bears no mark, and asks its twin’s words', () => {
  const unmarked = twins.filter(({ query }) => query.kind === 'unmarked');
  const otherWords = unmarked.filter(
    ({ query, other }) => foldedWords(query.q).join(' ') !== foldedWords(other.q).join(' '),
  );
  expect(ofKind('unmarked').filter(({ q }) => fold(q) !== q)).toEqual([]);
  expect(otherWords).toEqual([]);
});

test('a phrase stands in quotation marks, a filtered query has its filter', () => {
  expect(ofKind('phrase').filter(({ q }) => !/^["“].+["”]$/.test(q))).toEqual([]);
  expect(ofKind('filtered').filter(({ filters }) => !filters)).toEqual([]);
});

test('a misspelling tells what was meant, which is what its twin asks', () => {
  const unlike = twins.filter(({ query, other }) => query.meant && query.meant !== other.q);
  expect(ofKind('misspelling').filter(({ q, meant }) => !meant || meant === q)).toEqual([]);
  expect(unlike).toEqual([]);
});

describe('a mistake in a label is told', () => {
  const sound: RelevanceQuery = {
    id: 'ai',
    q: 'AI',
    language: 'en',
    kind: 'english',
    broad: false,
    expectsNothing: false,
    relevant: { 'glossary/artificial-intelligence/name': 3 },
  };
  const told = (...changes: Partial<RelevanceQuery>[]) =>
    relevanceMistakes(
      changes.map((change) => ({ ...sound, ...change })),
      searchable,
    ).slice(1);

  test('when there are too few queries', () => {
    expect(relevanceMistakes([sound], searchable)).toEqual(['1 queries are too few']);
  });

  test.each<[string, Partial<RelevanceQuery>[], string]>([
    ['two have one id', [{}, {}], 'ai is the id of two queries'],
    [
      'a twin is nowhere',
      [{ twin: 'robots', relevant: {} }],
      'ai names the twin robots, which is no query',
    ],
    [
      'a twin is a twin',
      [{}, { id: 'b', twin: 'ai', relevant: {} }, { id: 'c', twin: 'b', relevant: {} }],
      'c names the twin b, itself a twin: name ai',
    ],
    [
      'a twin is answered twice',
      [{}, { id: 'b', twin: 'ai' }],
      'b has a twin and answers of its own: remove one',
    ],
    ['nothing is an answer', [{ relevant: {} }], 'ai has no grade ≥ 2'],
    ['nothing was to be found', [{ expectsNothing: true }], 'ai expects nothing and has answers'],
    [
      'an answer is not in the record',
      [{ relevant: { 'meetings/nowhere/summary': 3 } }],
      'ai grades meetings/nowhere/summary, which no search can find',
    ],
    [
      'a part is graded without its record',
      [{ relevant: { 'initiatives/wg-ai/convened': 3 } }],
      'ai grades initiatives/wg-ai/convened but not initiatives/wg-ai/description',
    ],
    [
      'an answer is outside the filter',
      [{ filters: { theme: 'green' }, relevant: { 'initiatives/wg-ai/description': 3 } }],
      'ai grades initiatives/wg-ai/description, which does not concern green',
    ],
  ])('when %s', (_, changes, mistake) => {
    expect(told(...changes)).toContain(mistake);
  });
});

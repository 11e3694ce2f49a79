import { describe, expect, test } from 'vitest';
import { MAX_QUERY_LENGTH, readParams, type ParamName, type RawParams } from '@/lib/search/params';

const known = {
  theme: [{ value: 'ai' }, { value: 'data' }],
  body: [{ value: 'adgmin' }],
  meeting: [{ value: 'adgmin-6-2026' }],
  masterplan: [{ value: 'adm2030' }],
  country: [{ value: 'VN' }],
};
const names = [
  'q',
  'theme',
  'body',
  'meeting',
  'masterplan',
  'act',
  'country',
  'from',
  'to',
  'sort',
  'type',
  'page',
] as const satisfies ParamName[];
const read = (raw: RawParams) => readParams(raw, names, known);

test('every value that the record knows is understood', () => {
  const raw = {
    q: 'AI',
    theme: 'ai',
    body: 'adgmin',
    meeting: 'adgmin-6-2026',
    masterplan: 'adm2030',
    act: 'adopted',
    country: 'VN',
    from: '2019',
    to: '2026',
    sort: 'oldest',
    type: 'clause',
    page: '2',
  };
  const filters = { ...raw, from: 2019, to: 2026, page: 2 };
  expect(read(raw)).toEqual({ filters, ignored: [] });
});

describe('a value that is not understood is left aside and named', () => {
  test.each<[string, ParamName, string]>([
    ['an unknown theme', 'theme', 'football'],
    ['a theme in capitals', 'theme', 'AI'],
    ['an unknown body', 'body', 'g20'],
    ['an unknown meeting', 'meeting', 'adgmin-99-2099'],
    ['an unknown country', 'country', 'vn'],
    ['a year in words', 'from', 'last year'],
    ['a year before the record', 'from', '1989'],
    ['a year with a fraction', 'to', '2026.5'],
    ['an unknown order', 'sort', 'random'],
    ['an unknown type', 'type', 'country'],
    ['an unknown act', 'act', 'forgotten'],
    ['an unknown plan', 'masterplan', 'adm2040'],
    ['page nought', 'page', '0'],
    ['a page in words', 'page', 'two'],
    ['a page beyond all pages', 'page', '99999'],
    ['a query that is too long', 'q', 'x'.repeat(MAX_QUERY_LENGTH + 1)],
    ['an object’s own property', 'theme', '__proto__'],
  ])('%s', (_, name, value) => {
    expect(read({ [name]: value })).toEqual({ filters: {}, ignored: [name] });
  });
});

test('one bad value does not spoil the good ones beside it', () => {
  expect(read({ theme: 'football', q: 'AI' })).toEqual({
    filters: { q: 'AI' },
    ignored: ['theme'],
  });
});

test('the longest query that is allowed is understood', () => {
  const q = 'x'.repeat(MAX_QUERY_LENGTH);
  expect(read({ q })).toEqual({ filters: { q }, ignored: [] });
});

test('control characters, half characters and line breaks become blanks', () => {
  expect(read({ q: ' a\u0000b\u0007c\ud800d\r\ne ' }).filters.q).toBe('a b c d e');
});

test.each(['', ' ', '\t\n'])('an empty value (%j) is as if it were not there', (value) => {
  expect(read({ theme: value, from: value })).toEqual({ filters: {}, ignored: [] });
});

test('of a value given several times the last counts', () => {
  expect(read({ theme: ['football', 'data'] })).toEqual({
    filters: { theme: 'data' },
    ignored: [],
  });
});

test('a value given as an empty list is as if it were not there', () => {
  expect(read({ theme: [] })).toEqual({ filters: {}, ignored: [] });
});

test('an end before the beginning is left aside and named', () => {
  expect(read({ from: '2026', to: '2019' })).toEqual({ filters: { from: 2026 }, ignored: ['to'] });
});

test('a page reads only the names it asks for', () => {
  expect(readParams({ q: 'AI', theme: 'football' }, ['q'], known)).toEqual({
    filters: { q: 'AI' },
    ignored: [],
  });
});

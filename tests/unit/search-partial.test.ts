import { expect, test } from 'vitest';
import { indexOf } from '../support/search-index';

const index = indexOf([
  { text: { vi: '', en: 'Mutual trust of ministers' }, date: '2015-11-27' },
  { text: { vi: '', en: 'Mutual recognition' }, date: '2020-01-01' },
  { text: { vi: '', en: 'Submarine cables' }, date: '2020-01-01' },
]);

test('where no entry has all the words, the filters are those of the entries that are shown', () => {
  const { count, partial, facets, years } = index.search({ q: 'trust cables', to: 2015 });
  expect([count, partial]).toEqual([0, 1]);
  expect(facets.type).toEqual([{ value: 'clause', count: 1 }]);
  expect(years.from).toEqual([{ value: '2015', count: 1 }]);
});

import { expect, test } from 'vitest';
import { whyFound } from '@/lib/search/why';
import { searchIndex } from '../support/search-index';

const index = searchIndex([
  'Phát triển kỹ năng số',
  'A regional center of excellence',
  'Vì hòa bình',
  'Mutual cooperation of ministers',
]);

/** The reasons that the best result of a query is shown with. */
function reasons(q: string) {
  const [best] = index.search({ q }).page;
  return best ? whyFound(best.plan, best.matches).map(({ how, typed }) => [how, typed]) : [];
}

test.each([
  ['y stays y, and capitals stay capitals', 'Kỹ Nang', [['unmarked', 'Kỹ Nang']]],
  ['British stays British', 'Centre', [['exact', 'Centre']]],
  [
    'either place of the tone stays',
    'kỹ năng hoà',
    [
      ['exact', 'kỹ năng'],
      ['missing', 'hoà'],
    ],
  ],
  [
    'a hyphen stays where it was typed',
    'cooperation of ministers hòa-mutual',
    [
      ['exact', 'cooperation'],
      ['exact', 'ministers'],
      ['missing', 'hòa-mutual'],
    ],
  ],
  [
    'a word put right is told as it was typed',
    'minsters cooperation',
    [
      ['corrected', 'minsters'],
      ['exact', 'cooperation'],
    ],
  ],
])('a reason repeats words as they were typed: %s', (_, q, expected) => {
  expect(reasons(q)).toEqual(expected);
});

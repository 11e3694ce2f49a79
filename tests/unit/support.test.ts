import { expect, test } from 'vitest';
import { supportOf } from '@/lib/statements/support';

const cited = (...witnesses: string[]) => witnesses.map((witness) => ({ source: { witness } }));

test.each([
  [['VOV'], 'one', 1],
  [['Bernama', 'Bernama'], 'same', 1],
  [['Bernama', 'Bernama', 'VNA'], 'mixed', 2],
  [['Bernama', 'VNA'], 'several', 2],
])('%j bears a statement out as "%s"', (witnesses, support, count) => {
  expect(supportOf(cited(...witnesses))).toEqual({ support, witnesses: count });
});

import { describe, expect, test } from 'vitest';
import { ignoredValue } from '@/lib/search/ignored';

describe('a value that is left aside is repeated', () => {
  test.each([
    ['as it was given', 'nonsense', 'nonsense'],
    ['without blanks around it', '  non  sense ', 'non sense'],
    ['on one line', 'non\r\nsense', 'non sense'],
    ['without signs that cannot be seen', 'a\u0000b\u202ec\ud800', 'a b c'],
    ['the last of several', ['one', 'two'], 'two'],
    ['cut where it is long', 'x'.repeat(5000), `${'x'.repeat(40)}…`],
    ['no letter cut in two', '🚀'.repeat(41), `${'🚀'.repeat(40)}…`],
    ['whole where it is just short enough', 'x'.repeat(40), 'x'.repeat(40)],
  ])('%s', (_, given, shown) => {
    expect(ignoredValue(given)).toBe(shown);
  });
});

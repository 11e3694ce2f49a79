import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cutFonts } from '@/components/site/fonts/cut';
import { cutLetters } from '@/components/site/fonts/letters';
import { publishedLetters, vietnameseLetters } from '../support/published-letters';

const FOLDER = 'components/site/fonts';
const HEAVIEST = 120_000;

describe('the fonts of the site', async () => {
  const fonts = await cutFonts();

  test('hold every letter of Vietnamese and every letter that is published', () => {
    const held = new Set(cutLetters);
    const wanted = [...vietnameseLetters, ...publishedLetters()];
    expect(wanted.filter((letter) => !held.has(letter))).toEqual([]);
  });

  test('are the ones that the makers publish, cut (npm run fonts)', () => {
    const different = fonts.filter(
      ({ name, data }) => !readFileSync(join(FOLDER, name)).equals(data),
    );
    expect(different.map(({ name }) => name)).toEqual([]);
  });

  test('weigh together no more than a phone should fetch', () => {
    const weight = fonts.reduce((sum, { data }) => sum + data.length, 0);
    expect(weight).toBeLessThan(HEAVIEST);
  });
});

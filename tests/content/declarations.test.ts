import { describe, expect, test } from 'vitest';
import { declarationSlugs, getDeclaration } from '@/lib/declarations/queries';

const slugs = await declarationSlugs();

test('there are declarations', () => {
  expect(slugs).not.toEqual([]);
});

describe.each(slugs)('%s', async (slug) => {
  const vi = await getDeclaration(slug, 'vi');
  const en = await getDeclaration(slug, 'en');

  test('has the same clauses in the same order in both languages', () => {
    const ids = vi?.clauses.map(({ anchor }) => anchor);
    expect(ids).not.toEqual([]);
    expect(en?.clauses.map(({ anchor }) => anchor)).toEqual(ids);
  });

  test.each([
    ['Vietnamese', vi],
    ['English', en],
  ])('has words for its title and for every clause in %s', (_, declaration) => {
    const words = declaration?.clauses.flatMap(({ title, text }) => [title, text]);
    expect([declaration?.title, ...(words ?? [])].filter((text) => !text?.trim())).toEqual([]);
  });

  test('is not written in one language only', () => {
    const texts = (declaration: typeof vi) => declaration?.clauses.map(({ text }) => text) ?? [];
    expect(texts(vi).filter((text) => texts(en).includes(text))).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { declarationSlugs, getDeclaration } from '@/lib/declarations/queries';

const slugs = await declarationSlugs();

test('there are declarations', () => {
  expect(slugs).not.toEqual([]);
});

describe.each(slugs)('%s', async (slug) => {
  const vi = await getDeclaration(slug, 'vi');
  const en = await getDeclaration(slug, 'en');

  test('has the same clauses and topics in the same order in both languages', () => {
    const ids = (declaration: typeof vi) =>
      [...(declaration?.clauses ?? []), ...(declaration?.topics ?? [])].map(({ anchor }) => anchor);
    expect(ids(vi)).not.toEqual([]);
    expect(ids(en)).toEqual(ids(vi));
  });

  test('has clauses, or says what is reported of it and what is missing', () => {
    if (vi?.clauses.length === 0) {
      expect(vi.topics).not.toEqual([]);
      expect(vi.gaps).not.toEqual([]);
    } else {
      expect(vi?.topics).toEqual([]);
    }
  });

  test.each([
    ['Vietnamese', vi],
    ['English', en],
  ])('has words for its title and for every clause in %s', (_, declaration) => {
    const words = declaration?.clauses.flatMap(({ title, text }) => [title, text]);
    expect([declaration?.title, ...(words ?? [])].filter((text) => !text?.trim())).toEqual([]);
  });

  test('is not written in one language only', () => {
    const texts = (declaration: typeof vi) =>
      [...(declaration?.clauses ?? []), ...(declaration?.topics ?? [])].map(({ text }) => text);
    expect(texts(vi).filter((text) => texts(en).includes(text))).toEqual([]);
  });
});

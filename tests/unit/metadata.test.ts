import { describe, expect, test } from 'vitest';
import { excerpt, pageMetadata } from '@/lib/metadata';

describe('an excerpt', () => {
  test('is the text itself where that is short enough', () => {
    expect(excerpt('Hạ tầng số', 10)).toBe('Hạ tầng số');
  });

  test('ends at a word, with an ellipsis', () => {
    expect(excerpt('Trí tuệ nhân tạo là hạ tầng', 12)).toBe('Trí tuệ…');
  });

  test.each([5, 20, 60, 200])('is never longer than %i characters', (length) => {
    expect(
      excerpt('Hội nghị thống nhất nhiều định hướng. '.repeat(9), length).length,
    ).toBeLessThanOrEqual(length);
  });

  test('cuts a text of one endless word too', () => {
    expect(excerpt('x'.repeat(300), 10)).toMatch(/^x+…$/);
  });
});

describe('a page says of itself', () => {
  const preview = {
    locale: 'en',
    of: ['themes', 'ai'],
    site: 'The record',
    unofficial: 'unofficial',
    kind: 'Theme',
    era: null,
    isAnnounced: false,
    figure: { value: '14', label: 'entries' },
    origin: ['2019–2026'],
    heading: null,
    text: 'AI',
    voice: 'title',
    lead: 'x'.repeat(600),
    note: null,
  } as const;
  const page = {
    path: '/en/themes/ai',
    title: 'AI',
    description: 'x'.repeat(300),
    preview,
  } as const;
  const metadata = pageMetadata({ ...page, locale: 'en' });

  test('its own address in both languages, with Vietnamese for anyone else', () => {
    expect(metadata.alternates).toEqual({
      canonical: '/en/themes/ai',
      languages: { vi: '/vi/themes/ai', en: '/en/themes/ai', 'x-default': '/vi/themes/ai' },
    });
  });

  test('no more than search results show', () => {
    expect(metadata.description?.length).toBeLessThanOrEqual(200);
  });

  test('that a page made of a query is not for indexing', () => {
    const { robots } = pageMetadata({ ...page, locale: 'en', isIndexed: false });
    expect(robots).toEqual({ index: false, follow: true });
  });

  test('nothing that would keep a page of the record out of an index', () => {
    expect(metadata.robots).toBeUndefined();
  });
});

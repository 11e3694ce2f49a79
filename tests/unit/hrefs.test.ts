import { describe, expect, test } from 'vitest';
import { hrefs, inLanguage } from '@/lib/hrefs';

describe('the same page in the other language', () => {
  test.each([
    ['the front page', '/vi', '/en'],
    ['a page', '/vi/declarations/x/ai-cooperation', '/en/declarations/x/ai-cooperation'],
    ['a query', '/vi?q=vi', '/en?q=vi'],
    ['an anchor', '/vi#vi', '/en#vi'],
    ['a query and an anchor', '/vi/search?q=/vi/#top', '/en/search?q=/vi/#top'],
    ['a page already in that language', '/en/about', '/en/about'],
  ])('keeps %s', (_, path, other) => {
    expect(inLanguage(path, 'en')).toBe(other);
  });

  test.each(['/vietnam', '/healthz', '/id/vi'])('leaves %s alone: it has no language', (path) => {
    expect(inLanguage(path, 'en')).toBe(path);
  });
});

describe('an address', () => {
  test('leaves out what is not asked for', () => {
    expect(hrefs.declarations('vi', { q: '', theme: 'ai', from: undefined })).toBe(
      '/vi/declarations?theme=ai',
    );
  });

  test('has no question mark without a query', () => {
    expect(hrefs.search('en', { q: '' })).toBe('/en/search');
  });

  test('carries any words safely', () => {
    const q = 'TT&TT “số” #1 🚀';
    const address = new URL(hrefs.search('vi', { q }), 'https://example.org');
    expect([address.searchParams.get('q'), address.hash]).toEqual([q, '']);
  });

  test('of a clause alone is a page, in context an anchor', () => {
    expect([hrefs.clause('vi', 'd', 'c'), hrefs.declaration('vi', 'd', 'c')]).toEqual([
      '/vi/declarations/d/c',
      '/vi/declarations/d#c',
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { icuKey } from '@/lib/i18n/icu-key';
import { inLocale, isPublishedIn, lines, otherLocale } from '@/lib/i18n/localized';

describe('a reader gets', () => {
  const row = { cityVi: 'Hà Nội', cityEn: 'Ha Noi', siteVi: null, siteEn: null };

  test('the words of their language', () => {
    expect([inLocale(row, 'city', 'vi'), inLocale(row, 'city', 'en')]).toEqual([
      'Hà Nội',
      'Ha Noi',
    ]);
  });

  test('nothing where nothing is on record', () => {
    expect(inLocale(row, 'site', 'vi')).toBeNull();
  });
});

test('each language points at the other', () => {
  expect([otherLocale('vi'), otherLocale('en')]).toEqual(['en', 'vi']);
});

describe('a stored list', () => {
  test('comes back line by line', () => {
    expect(lines('một\nhai')).toEqual(['một', 'hai']);
  });

  test('that is empty has no lines', () => {
    expect(lines('')).toEqual([]);
  });
});

describe('a name is our translation', () => {
  test.each([
    ['vi,en', 'en', true],
    ['vi', 'vi', true],
    ['vi', 'en', false],
    ['', 'vi', false],
    [null, 'vi', false],
  ] as const)('unless a source gave it: found in %j, read in %s', (found, locale, isPublished) => {
    expect(isPublishedIn(found, locale)).toBe(isPublished);
  });
});

test.each([
  ['in-person', 'in_person'],
  ['virtual', 'virtual'],
  [null, 'other'],
  [undefined, 'other'],
])('the stored word %j is chosen in a message by %j', (word, key) => {
  expect(icuKey(word)).toBe(key);
});

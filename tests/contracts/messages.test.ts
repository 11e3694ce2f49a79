import { describe, expect, test } from 'vitest';
import en from '@/messages/en.json';
import vi from '@/messages/vi.json';
import { icuArguments } from '../support/icu-arguments';

/** Every message by its path: "Meetings.title". */
function flat(value: unknown, path = ''): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) =>
    flat(inner, path ? `${path}.${key}` : key),
  );
}

const messages = { vi: new Map(flat(vi)), en: new Map(flat(en)) };

/** What is wrong with a message, or nothing. */
function fault(message: string): string | undefined {
  if (message.trim() === '') return 'is empty';
  if (message !== message.normalize('NFC')) return 'is not composed Unicode';
  try {
    icuArguments(message);
    return undefined;
  } catch (error) {
    return `cannot be read: ${String(error)}`;
  }
}

test('both languages have the same messages in the same order', () => {
  expect([...messages.en.keys()]).toEqual([...messages.vi.keys()]);
});

describe.each(['vi', 'en'] as const)('%s', (locale) => {
  test('every message has words and can be read', () => {
    const faults = [...messages[locale]].flatMap(([key, message]) => {
      const found = fault(message);
      return found ? [`${key} ${found}`] : [];
    });
    expect(faults).toEqual([]);
  });
});

test('every message shows the same values in both languages', () => {
  const shown = (locale: 'vi' | 'en') =>
    Object.fromEntries([...messages[locale]].map(([key, text]) => [key, icuArguments(text)]));
  expect(shown('en')).toEqual(shown('vi'));
});

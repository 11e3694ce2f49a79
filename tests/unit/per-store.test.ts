import { expect, test } from 'vitest';
import { perStore, perStoreAndLocale } from '@/lib/db';

/** A question that fails the first time, and how often it was asked. */
function failingOnce() {
  let asked = 0;
  return {
    ask: () => {
      asked += 1;
      return asked === 1 ? Promise.reject(new Error('The disk is busy.')) : Promise.resolve('all');
    },
    timesAsked: () => asked,
  };
}

test('what failed to be made of a store is made anew for the next reader, and then kept', async () => {
  const { ask, timesAsked } = failingOnce();
  const made = perStore(ask);
  await expect(made()).rejects.toThrow('The disk is busy.');
  expect(await made()).toBe('all');
  expect(await made()).toBe('all');
  expect(timesAsked()).toBe(2);
});

test('a question that failed in one language is asked again there, and only there', async () => {
  const { ask, timesAsked } = failingOnce();
  const answer = perStoreAndLocale(ask);
  await expect(answer('vi')).rejects.toThrow('The disk is busy.');
  expect(await answer('en')).toBe('all');
  expect(await answer('vi')).toBe('all');
  expect(await answer('en')).toBe('all');
  expect(timesAsked()).toBe(3);
});

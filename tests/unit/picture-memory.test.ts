import { expect, test } from 'vitest';
import { pictureMemory } from '@/lib/share/picture-memory';

const TEN = 10;

/** A memory for three pictures of ten bytes, and what was drawn for it. */
function memory() {
  const drawn: string[] = [];
  const pictureOf = pictureMemory(3 * TEN);
  const ask = (version: string) =>
    pictureOf(version, () => {
      drawn.push(version);
      return Promise.resolve(Buffer.alloc(TEN, version));
    });
  return { ask, drawn };
}

test('a picture that many ask for at once is drawn once', async () => {
  const { ask, drawn } = memory();
  const pictures = await Promise.all([ask('a'), ask('a'), ask('a')]);
  await ask('a');
  expect(new Set(pictures).size).toBe(1);
  expect(drawn).toEqual(['a']);
});

test('the picture that was longest not asked for makes room', async () => {
  const { ask, drawn } = memory();
  for (const version of ['a', 'b', 'c', 'a', 'd', 'a', 'b']) await ask(version);
  expect(drawn).toEqual(['a', 'b', 'c', 'd', 'b']);
});

test('a picture that could not be drawn is drawn again for the next who asks', async () => {
  const pictureOf = pictureMemory();
  await expect(pictureOf('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect((await pictureOf('a', () => Promise.resolve(Buffer.alloc(1)))).length).toBe(1);
});

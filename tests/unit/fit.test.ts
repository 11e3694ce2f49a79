import { describe, expect, test } from 'vitest';
import { fit } from '@/lib/share/fit';

const setting = { face: 'text', sizes: [48, 40, 32], leading: 1.4 } as const;
const box = { width: 700, height: 200 };
const WORD = 'thống nhất ';

describe('a text in a box', () => {
  test('is set as large as may be', () => {
    expect(fit('Hợp tác về AI', box, setting)).toMatchObject({ text: 'Hợp tác về AI', size: 48 });
  });

  test('is set smaller, in steps, rather than cut', () => {
    const text = WORD.repeat(9).trim();
    expect(fit(text, box, setting)).toMatchObject({ text, size: 40 });
  });

  test('is cut at a word, with an ellipsis, where the smallest type is too large', () => {
    const { text, size } = fit(WORD.repeat(90).trim(), box, setting);
    expect(size).toBe(32);
    expect(text).toMatch(/^(thống nhất )*thống( nhất)?…$/);
  });

  test.each([1, 5, 9, 20, 90])('of %i times two words never takes more than there is', (count) => {
    expect(fit(WORD.repeat(count).trim(), box, setting).height).toBeLessThanOrEqual(box.height);
  });

  test('does not let one long word stand out', () => {
    expect(fit('2026–2030', { width: 150, height: 200 }, setting).size).toBe(32);
  });

  test('loses no comma before the ellipsis', () => {
    expect(fit('thống nhất, '.repeat(90).trim(), box, setting).text).not.toMatch(/[\s,]…$/);
  });
});

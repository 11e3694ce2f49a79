import { decodeQR } from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrCode } from '@/lib/share/qr';

const SCALE = 4;

/** The picture that stroking the path makes, four pixels a module. */
function drawn({ size, path }: { size: number; path: string }) {
  const width = size * SCALE;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  let [x, y] = [0, 0];
  for (const [, sign = '', first = '', second = ''] of path.matchAll(/([Mmh])(\d+) ?([\d.]*)/g)) {
    if (sign === 'M') [x, y] = [Number(first), Math.floor(Number(second))];
    if (sign === 'm') x += Number(first);
    if (sign !== 'h') continue;
    for (let row = y * SCALE; row < (y + 1) * SCALE; row += 1)
      for (let column = x * SCALE; column < (x + Number(first)) * SCALE; column += 1)
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
    x += Number(first);
  }
  return { width, height: width, data };
}

test.each([
  'https://example.org/id/a',
  'https://record.example.org/id/adgmin-6-2026-ha-noi-declaration/ai-cooperation@1a2b3c4d',
  'http://localhost:3000/id/telmin-5-2005-internet-governance-statement',
])('the code of %s says just that', (address) => {
  expect(decodeQR(drawn(qrCode(address)), { timeLimit: 10_000 })).toBe(address);
});

test('there are four modules of white on every side', () => {
  const { size, path } = qrCode('https://example.org/id/a');
  const lines = [...path.matchAll(/M(\d+) (\d+)\.5/g)].map(([, , y]) => Number(y));
  const firsts = [...path.matchAll(/M(\d+) /g)].map(([, x]) => Number(x));
  expect([Math.min(...lines), Math.max(...lines), Math.min(...firsts)]).toEqual([4, size - 5, 4]);
});

test('it is light enough to stand on every page', () => {
  expect(qrCode(`https://example.org/id/${'a'.repeat(90)}`).path.length).toBeLessThan(4000);
});

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { FINGERPRINT, fingerprint, normalised } from '@/lib/share/fingerprint';

const text = 'Thúc đẩy hợp tác về “trí tuệ nhân tạo” – an toàn, tin cậy.';

test('a fingerprint is eight characters that can be read out', () => {
  expect(fingerprint(text)).toMatch(FINGERPRINT);
  expect(
    '01234567 abcdefgh jkmnpqrs tvwxyz01'.split(' ').every((one) => FINGERPRINT.test(one)),
  ).toBe(true);
  expect(
    ['k3f9q2x', 'k3f9q2x77', 'K3F9Q2X7', 'k3f9q2xo'].some((one) => FINGERPRINT.test(one)),
  ).toBe(false);
});

test('it is the first forty bits of the SHA-256 of the normalised text', () => {
  const bits = BigInt(
    `0x${createHash('sha256').update(normalised(text)).digest('hex').slice(0, 10)}`,
  );
  const digits = '0123456789abcdefghjkmnpqrstvwxyz';
  const value = Array.from(fingerprint(text)).reduce(
    (sum, digit) => sum * 32n + BigInt(digits.indexOf(digit)),
    0n,
  );
  expect(value).toBe(bits);
});

test.each([
  ['decomposed letters', text.normalize('NFD')],
  ['straight quotation marks', text.replaceAll(/[“”]/g, '"')],
  ['French quotation marks', text.replace('“', '«').replace('”', '»')],
  ['another dash', text.replace('–', '—')],
  ['white space', ` ${text.replaceAll(' ', ' \n ')}\t`],
  ['a space that does not break', text.replaceAll(' ', '\u00A0')],
  ['a soft hyphen', text.replace('hợp', 'h\u00ADợp')],
])('%s make no new version', (_, other) => {
  expect(fingerprint(other)).toBe(fingerprint(text));
});

test.each([
  ['one word', text.replace('hợp tác', 'phối hợp')],
  ['one mark', text.replace('tạo', 'tao')],
  ['one capital letter', text.replace('Thúc', 'thúc')],
  ['one comma', text.replace(',', '')],
])('%s makes a new version', (_, other) => {
  expect(fingerprint(other)).not.toBe(fingerprint(text));
});

import { createHash } from 'node:crypto';

const LENGTH = 8;
/** Crockford's base 32 in small letters: no i, l, o, u, so that a fingerprint can be read out and typed. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
const BITS = 5;

/** What a fingerprint looks like at the end of an address, after the "@". */
export const FINGERPRINT = new RegExp(`^[${DIGITS}]{${String(LENGTH)}}$`);

const unified: readonly (readonly [RegExp, string])[] = [
  [/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, ''],
  [/[“”„‟«»″]/gu, '"'],
  [/[‘’‚‛‹›′]/gu, "'"],
  [/[‐‑‒–—―−]/gu, '-'],
  [/\s+/gu, ' '],
];

/** A text without what printers and keyboards change: Unicode form, white space, the shape of quotes and dashes. */
export function normalised(text: string): string {
  return unified
    .reduce((rest, [pattern, one]) => rest.replaceAll(pattern, one), text.normalize('NFC'))
    .trim();
}

/** Eight characters that stand for the words of one text: the first 40 bits of the SHA-256 of its normalised form. */
export function fingerprint(text: string): string {
  const hash = createHash('sha256').update(normalised(text), 'utf8').digest();
  const bits = BigInt(`0x${hash.subarray(0, (LENGTH * BITS) / 8).toString('hex')}`);
  return Array.from({ length: LENGTH }, (_, at) => {
    const place = BigInt((LENGTH - 1 - at) * BITS);
    return DIGITS[Number((bits >> place) & 31n)] ?? '';
  }).join('');
}

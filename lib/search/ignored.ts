import type { RawParams } from './params';

const LONGEST = 40;

/** A value of the address as a page can repeat it: on one line, without signs that cannot be seen, cut where it is long. */
export function ignoredValue(given: RawParams[string]): string {
  const value = (Array.isArray(given) ? given.at(-1) : given) ?? '';
  const letters = Array.from(value.replaceAll(/[\p{C}\s]+/gu, ' ').trim());
  return letters.length > LONGEST
    ? `${letters.slice(0, LONGEST).join('').trim()}…`
    : letters.join('');
}

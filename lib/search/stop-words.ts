import type { Wanted } from './asked';

const ENGLISH =
  'a an and are as at be by did do does for from how in is it its of on or that the their they this to was were what when where which who why will with';

/** Folded, so that a query finds the same with and without its marks; ve, khi, tai and their like are words of their own too (vệ tinh, khí hậu). */
const VIETNAMESE = 'va cua cac nhung duoc voi cho theo gi nao nay boi mot den';

/** Words that hold a question or a sentence together and hardly ever are what is looked for. */
const STOP_WORDS = new Set(`${ENGLISH} ${VIETNAMESE}`.split(' '));

/** What is left to look for once the words that only hold a sentence together are gone; all of it where nothing else is. */
export function withoutStopWords(wanted: Wanted[]): Wanted[] {
  const left = wanted.filter(
    ({ words, isQuoted }) =>
      isQuoted || words.length > 1 || words.some(({ folded }) => !STOP_WORDS.has(folded)),
  );
  return left.length > 0 ? left : wanted;
}

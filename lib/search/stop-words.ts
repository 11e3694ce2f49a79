import type { Wanted } from './asked';

/** Words that carry a question or a sentence and hardly ever what is looked for, folded. */
const STOP_WORDS = new Set(
  [
    'a an and are as at be by did do does for from how in is it its of on or that the their they this to was were what when where which who why will with',
    'ai biet bi boi cac cai cho co cua da dang de den di do duoc gi hay khi khong la lam luc ma mot nao nay nhung noi o ra sao se tai theo thi trong tu va ve vi voi',
  ]
    .join(' ')
    .split(' '),
);
/** Vietnamese question words that, without their marks, are words in their own right. */
const KEPT = new Set([
  'ai',
  'da',
  'noi',
  'bi',
  'de',
  'di',
  'do',
  'co',
  'cai',
  'ra',
  'tu',
  'vi',
  'o',
  'ma',
  'luc',
  'la',
  'lam',
  'biet',
]);

/** What is left to look for once the words that only hold a sentence together are gone; all of it where nothing else is. */
export function withoutStopWords(wanted: Wanted[]): Wanted[] {
  const left = wanted.filter(
    ({ words, isQuoted }) =>
      isQuoted ||
      words.length > 1 ||
      words.some(({ folded }) => !STOP_WORDS.has(folded) || KEPT.has(folded)),
  );
  return left.length > 0 ? left : wanted;
}

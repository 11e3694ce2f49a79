import { fold } from './fold';
import { hasMarks, type Word } from './words';

const ENGLISH =
  'and are by did does for from how is its of or that their they this was were what when where which who why will with';

const VIETNAMESE = 'và của các những được với cho theo gì nào này bởi một đến';

/** Questions of several words, folded: each of them may mean something elsewhere. */
const QUESTIONS = [
  'khi nao',
  'bao gio',
  'bao nhieu',
  'nhu the nao',
  'the nao',
  'ra sao',
  'o dau',
  'la gi',
  'noi gi',
  'lam gi',
  'vi sao',
  'tai sao',
].map((question) => question.split(' '));

/** Small words that without their marks are parts of others too: vệ tinh, khí hậu, đài; an toàn, tổ chức, thế giới, dự án. */
const ALONE_WORDS =
  'về khi tại là có ở trong trên ra từ dưới sau trước giữa a an as at be do in it on the to';

/** A word is one of these with just its marks or, typed without any, with just its letters. */
function oneOf(words: string) {
  const exact = new Set(words.split(' '));
  const folded = new Set(words.split(' ').map(fold));
  return (word: Word) => (hasMarks(word) ? exact.has(word.exact) : folded.has(word.folded));
}

/** True for words that hold a question or a sentence together and hardly ever are what is looked for. */
export const isStopWord = oneOf(`${ENGLISH} ${VIETNAMESE}`);

/** True for words that hold a sentence together unless they belong to the word beside them. */
export const isStopAlone = oneOf(ALONE_WORDS);

/** How many words at this place of a query only ask a question. */
export function questionAt(words: (Word | undefined)[], at: number): number {
  const asked = QUESTIONS.find((question) =>
    question.every((word, index) => words[at + index]?.folded === word),
  );
  return asked?.length ?? 0;
}

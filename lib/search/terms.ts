const BETWEEN = '_';
/** The longest stretches of words that are terms, without marks and with them. */
const LONGEST = 4;
const LONGEST_EXACT = 2;

const inARow = (words: string[], at: number, length: number) =>
  words.slice(at, at + length).join(BETWEEN);

/** Every stretch of so many words, as terms of the index. */
const stretches = (words: string[], length: number): string[] =>
  words.slice(length - 1).map((_, at) => inARow(words, at, length));

/** Every stretch of at most so many words, as terms of the index. */
function upTo(words: string[], longest: number): string[] {
  const terms: string[] = [];
  words.forEach((first, at) => {
    let term = first;
    terms.push(term);
    for (const next of words.slice(at + 1, at + longest)) {
      term += BETWEEN + next;
      terms.push(term);
    }
  });
  return terms;
}

const over = (words: string[], longest: number): string[] =>
  stretches(words, Math.min(longest, words.length));

/** The terms that a row of the index has where these words stand in it in a row: longer ones overlap. */
export const termsFor = (words: string[]): string[] => over(words, LONGEST);

/** The same for words with their marks. */
export const exactTermsFor = (words: string[]): string[] => over(words, LONGEST_EXACT);

/** True where a row may have all the terms for so many words and yet not the words in a row. */
export const isLongerThanTerms = (words: number, isExact: boolean) =>
  words > (isExact ? LONGEST_EXACT : LONGEST);

/** Everything by which a text without marks is found: its words, and those that stand in a row. */
export const termsIn = (words: string[]): string[] => upTo(words, LONGEST);

/** Everything by which a text with its marks is found. */
export const exactTermsIn = (words: string[]): string[] => upTo(words, LONGEST_EXACT);

/** A filter as a term of its own, which no words can be: _themeai, _meetingadgmin62026. */
export function filterTerm(name: string, value: string | number): string {
  return `${BETWEEN}${name}${String(value).replaceAll(/[^a-z0-9]/g, '')}`;
}

/** A term that every row of the index has. */
export const EVERY_ROW = '_entry';

import type { Form, Plan } from './plan';
import { placedWords, type PlacedWord } from './words';

/** A stretch of a text in its original spelling, and whether it is what was looked for. */
export type Stretch = { text: string; isFound: boolean };

function standsAt(words: PlacedWord[], at: number, { words: wanted, how }: Form): boolean {
  return wanted.every((word, index) => {
    const here = words[at + index]?.folded;
    if (here === undefined) return false;
    return how === 'beginning' || how === 'stem'
      ? here.startsWith(word.folded)
      : here === word.folded;
  });
}

/** True for each word of a text that belongs to something looked for. */
function foundWords(words: PlacedWord[], { units }: Plan): boolean[] {
  const found = words.map(() => false);
  for (const { forms } of units) {
    const inARow = forms.filter(({ how }) => how !== 'apart');
    words.forEach((_, at) => {
      for (const form of inARow)
        if (standsAt(words, at, form)) found.fill(true, at, at + form.words.length);
    });
  }
  return found;
}

/** A text cut where what was looked for begins and ends; joined again it is the very same text. */
export function highlight(text: string, plan: Plan): Stretch[] {
  const words = placedWords(text);
  const found = foundWords(words, plan);
  const stretches: Stretch[] = [];
  let end = 0;
  words.forEach(({ start, end: wordEnd }, at) => {
    if (found[at] !== true) return;
    const last = stretches.at(-1);
    // Words that follow each other are one stretch, with the blank or sign between them.
    if (last?.isFound === true && found[at - 1] === true) {
      last.text += text.slice(end, wordEnd);
    } else {
      if (start > end) stretches.push({ text: text.slice(end, start), isFound: false });
      stretches.push({ text: text.slice(start, wordEnd), isFound: true });
    }
    end = wordEnd;
  });
  if (end < text.length) stretches.push({ text: text.slice(end), isFound: false });
  return stretches;
}

/** True where something looked for stands in a text. */
export const isFoundIn = (stretches: Stretch[]) => stretches.some(({ isFound }) => isFound);

/** How many stretches of a text are what was looked for. */
export const foundTimes = (stretches: Stretch[]) =>
  stretches.filter(({ isFound }) => isFound).length;

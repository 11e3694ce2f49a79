import { diffArrays } from 'diff';
import { normalised } from './fingerprint';

/** A stretch of a text that two wordings share, or that only one of them has. */
export type Stretch = { what: 'same' | 'removed' | 'added'; text: string };

/** Words with the white space after them, so that stretches put end to end give the text again. */
const wordsOf = (text: string) => text.match(/\S+\s*/gu) ?? [];

/** How one wording became another, word by word; what printers and keyboards change is no difference. */
export function difference(before: string, after: string): Stretch[] {
  const parts = diffArrays(wordsOf(before), wordsOf(after), {
    comparator: (a, b) => normalised(a) === normalised(b),
  });
  return parts.map(({ value, removed, added }) => ({
    what: removed ? 'removed' : added ? 'added' : 'same',
    text: value.join(''),
  }));
}

import { MAX_QUERY_LENGTH, MAX_QUERY_WORDS } from '../search/params';
import type { Passage } from './passage';

/** The beginning of a passage as a search takes it: words alone, as many as it reads. */
export function searchWords({ text, words }: Passage): string {
  return words
    .slice(0, MAX_QUERY_WORDS)
    .map(({ start, end }) => text.slice(start, end))
    .reduce((all, word) => {
      const longer = all === '' ? word : `${all} ${word}`;
      return longer.length <= MAX_QUERY_LENGTH ? longer : all;
    }, '');
}

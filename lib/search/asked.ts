import { MAX_QUERY_LENGTH, MAX_QUERY_WORDS } from './params';
import { askedWords, type AskedWord } from './words';

/** One thing to look for: a word, or words that must stand in a row. */
export type Wanted = { words: AskedWord[]; isQuoted: boolean };

/** What a reader asked for, in the order typed, and what must not be there. */
export type Asked = { wanted: Wanted[]; unwanted: Wanted[] };

const PART =
  /(?<minus>(?<=^|\s)-(?=[\p{L}\p{N}"“]))?(?:["“”](?<quoted>[^"“”]*)["“”]?|(?<plain>[^\s"“”]+))/gu;

/** Reads the words, "phrases in quotation marks" and -exclusions of a query; any text can be read. */
export function readAsked(query: string): Asked {
  const asked: Asked = { wanted: [], unwanted: [] };
  let left = MAX_QUERY_WORDS;
  for (const { groups = {} } of query.slice(0, MAX_QUERY_LENGTH).matchAll(PART)) {
    const words = askedWords(groups.quoted ?? groups.plain ?? '').slice(0, left);
    if (words.length === 0) continue;
    left -= words.length;
    const one = { words, isQuoted: groups.quoted !== undefined };
    (groups.minus === undefined ? asked.wanted : asked.unwanted).push(one);
  }
  return asked;
}

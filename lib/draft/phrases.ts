import { tokensOf, type Token } from './tokens';

/** Words to look for, and what they stand for. */
export type Phrase<T> = { keys: string[]; of: T };
/** A phrase found, from one token to another (inclusive). */
export type Found<T> = { of: T; from: number; to: number; keys: string[] };

const LINKING = new Set('của các những trong về cho tại ở với việc'.split(' '));
const isLinking = ({ word }: Token) => LINKING.has(word.toLowerCase());
const mayBeSkipped = (token: Token) => token.aside || token.key === 'asean' || isLinking(token);

/** The words of a phrase that have to be there, small linking words left out. */
export function phraseKeys(text: string): string[] {
  return tokensOf(text)
    .filter((token) => !isLinking(token))
    .map(({ key }) => key);
}

function endOf(tokens: Token[], from: number, keys: string[]): number | undefined {
  let matched = 0;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[from]?.sentence) return undefined;
    if (token.key === keys[matched]) matched++;
    else if (matched === 0 || !mayBeSkipped(token)) return undefined;
    if (matched === keys.length) return at;
  }
  return undefined;
}

/** The longest of overlapping finds; of equals, all. */
export function longest<T>(found: Found<T>[]): Found<T>[] {
  const size = ({ keys }: Found<T>) => keys.length;
  const kept: Found<T>[] = [];
  for (const one of [...found].sort((a, b) => size(b) - size(a))) {
    const blocked = kept.some(
      (other) => one.from <= other.to && other.from <= one.to && size(other) > size(one),
    );
    if (!blocked) kept.push(one);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** Every place where a phrase stands, word for word but for linking words and asides between. */
export function findPhrases<T>(tokens: Token[], phrases: Phrase<T>[]): Found<T>[] {
  const byFirst = new Map<string | undefined, Phrase<T>[]>();
  for (const phrase of phrases) {
    const [first] = phrase.keys;
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return tokens.flatMap((token, from) =>
    (byFirst.get(token.key) ?? []).flatMap(({ keys, of }) => {
      const to = endOf(tokens, from, keys);
      return to === undefined ? [] : [{ of, from, to, keys }];
    }),
  );
}

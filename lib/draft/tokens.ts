import { fold } from '../search/fold';

/** A word with its place in the text; "aside" words stand in parentheses. */
export type Token = {
  word: string;
  key: string;
  start: number;
  end: number;
  aside: boolean;
  sentence: number;
};

/** Shorthand of the press and words that say the same, by their folded form. */
const SAME: [from: string[], to: string[]][] = [
  [['ky', 'thuat', 'so'], ['so']],
  [['tri', 'tue', 'nhan', 'tao'], ['ai']],
  [['cntt'], ['cong', 'nghe', 'thong', 'tin']],
  [['cds'], ['chuyen', 'doi', 'so']],
  [['dn'], ['doanh', 'nghiep']],
  [
    ['bang', 'thong', 'rong'],
    ['bang', 'rong'],
  ],
];
const WORD = /[\p{L}\p{N}]+/gu;
const SENTENCE_END = /[.;!?…](?=\s|$)/gu;
const ASIDE = /\([^()]*\)/gu;

function spans(text: string, pattern: RegExp): { start: number; end: number }[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** Replaces what says the same by one spelling; the new words keep the place of the old ones. */
function unify(tokens: Token[]): Token[] {
  const unified: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (!first) continue;
    const same = SAME.find(([from]) => from.every((key, i) => tokens[at + i]?.key === key));
    if (!same) unified.push(first);
    else {
      const [from, to] = same;
      const end = tokens[at + from.length - 1]?.end ?? first.end;
      unified.push(...to.map((key) => ({ ...first, key, end })));
      at += from.length - 1;
    }
  }
  return unified;
}

/** The words of a text with folded keys, the press's shorthand written out. */
export function tokensOf(text: string): Token[] {
  const asides = spans(text, ASIDE);
  const ends = spans(text, SENTENCE_END);
  return unify(
    spans(text, WORD).map(({ start, end }) => ({
      word: text.slice(start, end),
      key: fold(text.slice(start, end)),
      start,
      end,
      aside: asides.some((aside) => aside.start < start && end < aside.end),
      sentence: ends.filter((stop) => stop.end <= start).length,
    })),
  );
}

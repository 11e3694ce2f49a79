import { FIELD_END, packed, PART_END } from '../../lib/search/packed-text';
import { exactTermsIn, termsIn } from '../../lib/search/terms';
import { BETWEEN, type searchRows } from './search';
import { searchWords } from './search-words';
import type { StatementDraft } from './statement';

type Rows = ReturnType<typeof searchRows>;
type Text = Rows['texts'][number];

const partsOf = (text: string): string[][] =>
  text.split(BETWEEN).map((part) => part.split(' ').filter(Boolean));

/** Everything by which a row is found, each once. */
function termsOf(text: Text): string {
  const folded = [text.viFolded, text.enFolded, text.names, text.context].flatMap(partsOf);
  const exact = [text.viExact, text.enExact].flatMap(partsOf);
  return [
    ...new Set([...folded.flatMap(termsIn), ...exact.flatMap(exactTermsIn), text.filters]),
  ].join(' ');
}

/** Packs what stands in a row: titles, texts, names, what is around it, and then the facts told with it. */
export function textPacker(words: { exact: string; number: number }[]) {
  const numbers = new Map(words.map(({ exact, number }) => [exact, number]));
  const numberOf = (word: string): number => {
    const number = numbers.get(word);
    if (number === undefined) throw new Error(`The word "${word}" of the index has no number.`);
    return number;
  };
  const numbered = (part: string[]) => part.map(numberOf);
  const between = (fields: number[][], end: number) =>
    fields.flatMap((field, at) => (at > 0 ? [end, ...field] : field));
  return ({ viExact, enExact, names, context }: Text): Uint8Array => {
    const [vi, en] = [partsOf(viExact), partsOf(enExact)];
    const inBoth = vi.map((part, at) => [part, en[at] ?? []].map(numbered));
    const folded = [names, context].map((text) => between(partsOf(text).map(numbered), PART_END));
    const fields = [...inBoth.slice(0, 2).flat(), ...folded, ...inBoth.slice(2).flat()];
    return packed(between(fields, FIELD_END));
  };
}

/** What stands in the index for these texts. */
export function indexRows(texts: Text[], pack: ReturnType<typeof textPacker>) {
  return {
    Search: texts.map((text) => ({ rowid: text.rowid, terms: termsOf(text) })),
    SearchText: texts.map((text) => ({ row: text.rowid, words: pack(text) })),
  };
}

/** The rows of every table of the index. */
export function searchTables({ texts, entries }: Rows, drafts: StatementDraft[]) {
  const { words, pairs } = searchWords(texts, drafts);
  return {
    ...indexRows(texts, textPacker(words)),
    SearchEntry: entries,
    SearchWord: words,
    SearchPair: pairs,
  };
}

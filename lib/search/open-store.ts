import { readColumns } from './columns';
import type { IndexReader, Pair } from './index-reader';
import { lexicon } from './lexicon';
import type { NameIndex } from './names';
import type { Store } from './rank';
import { vocabulary } from './vocabulary';

/** Every two words that stand side by side: a misspelled query asks for hundreds of them. */
function pairIndex(reader: IndexReader) {
  const pairs = new Map<string, Pair>();
  for (const { pair, bond, entries } of reader.pairs()) pairs.set(pair, { bond, entries });
  return (first: string, second: string): Pair | null => pairs.get(`${first} ${second}`) ?? null;
}

/** Reads what is kept in memory of an index: its words, and what its rows are counted by. */
export function openStore(reader: IndexReader, names: NameIndex): Store {
  const count = reader.count();
  const words = reader.words();
  return {
    reader,
    count,
    columns: readColumns(reader.entries(), count),
    vocabulary: vocabulary(words.filter(({ entries }) => entries > 0)),
    lexicon: lexicon(words),
    names,
    pair: pairIndex(reader),
  };
}

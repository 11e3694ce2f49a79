import { fold } from '../../lib/search/fold';
import { FIRST_WORD } from '../../lib/search/packed-text';
import { placedWords } from '../../lib/search/words';
import type { StatementDraft } from './statement';

type Row = Record<'viExact' | 'enExact' | 'viFolded' | 'enFolded' | 'names' | 'context', string>;

/** Every two words that stand side by side in each row, with how often they do. */
function pairsIn(rows: string[][]) {
  const pairs = new Map<string, { times: number; rows: number; last: number }>();
  rows.forEach((texts, row) => {
    for (const part of texts.flatMap((text) => text.split(' | '))) {
      const words = part.split(' ');
      words.slice(1).forEach((word, at) => {
        const pair = `${words[at] ?? ''} ${word}`;
        const known = pairs.get(pair) ?? { times: 0, rows: 0, last: -1 };
        const isNew = known.last !== row;
        pairs.set(pair, {
          times: known.times + 1,
          rows: known.rows + (isNew ? 1 : 0),
          last: row,
        });
      });
    }
  });
  return pairs;
}

type Pairs = ReturnType<typeof pairsIn>;

/** How often each word stands as the first and as the second of two. */
function timesIn(pairs: Pairs) {
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  for (const [pair, { times }] of pairs) {
    const [a = '', b = ''] = pair.split(' ');
    first.set(a, (first.get(a) ?? 0) + times);
    second.set(b, (second.get(b) ?? 0) + times);
  }
  return { first, second };
}

/**
 * How firmly two syllables of Vietnamese belong together, from 0 to 1: of all the times that the rarer of the two stands
 * in its place, how often the other is beside it. Words of English stand on their own.
 */
function bondsOf(vietnamese: Pairs): Map<string, number> {
  const { first, second } = timesIn(vietnamese);
  const bonds = new Map<string, number>();
  for (const [pair, { times }] of vietnamese) {
    const [a = '', b = ''] = pair.split(' ');
    const rarer = Math.min(first.get(a) ?? 0, second.get(b) ?? 0);
    // Less a half, so that what stands together once is not firm.
    const bond = (times - 0.5) / rarer;
    for (const key of [pair, fold(pair)]) bonds.set(key, Math.max(bond, bonds.get(key) ?? 0));
  }
  return bonds;
}

type Counted = { written: Map<string, number>; rows: Set<number>; folded: string };

/** The words of everything that can be found, as they are written most often. */
function knownWords(drafts: StatementDraft[]) {
  const counted = new Map<string, Counted>();
  const none = (folded: string): Counted => ({ written: new Map(), rows: new Set(), folded });
  drafts.forEach(({ title, text: { vi, en }, alsoFoundBy = [] }, row) => {
    for (const text of [title?.vi, title?.en, vi, en, ...alsoFoundBy]) {
      for (const { exact, folded, start, end } of placedWords(text ?? '')) {
        const one = counted.get(exact) ?? none(folded);
        const written = (text ?? '').slice(start, end);
        one.written.set(written, (one.written.get(written) ?? 0) + 1);
        one.rows.add(row);
        counted.set(exact, one);
      }
    }
  });
  return [...counted].map(([exact, { written, rows, folded }]) => ({
    folded,
    exact,
    written: [...written].sort((a, b) => b[1] - a[1])[0]?.[0] ?? exact,
    entries: rows.size,
  }));
}

/** Words of the index that are in no text as they stand there: without their marks, or only in names around a row. */
function otherWords(texts: Row[], known: ReturnType<typeof knownWords>) {
  const folded = texts.flatMap((row) =>
    [row.viFolded, row.enFolded, row.names, row.context].flatMap((text) => text.split(/[ |]+/)),
  );
  const exact = new Set(known.map((word) => word.exact));
  const all = [...folded, ...known.map((word) => word.folded)];
  const others = new Set(all.filter((word) => word !== '' && !exact.has(word)));
  return [...others].map((word) => ({ folded: word, exact: word, written: word, entries: 0 }));
}

/** Every word of the index, numbered from the most frequent, and every two that stand side by side. */
export function searchWords(texts: Row[], drafts: StatementDraft[]) {
  const known = knownWords(drafts);
  const words = [...known, ...otherWords(texts, known)]
    .sort((a, b) => b.entries - a.entries)
    .map((word, at) => ({ ...word, number: at + FIRST_WORD }));
  const bonds = bondsOf(pairsIn(texts.map(({ viExact }) => [viExact])));
  const pairs = pairsIn(
    texts.map(({ viExact, enExact, viFolded, enFolded, names }) => [
      ...[viExact, enExact, viFolded, enFolded, names],
    ]),
  );
  return {
    words,
    pairs: [...pairs].map(([pair, { rows }]) => ({
      pair,
      entries: rows,
      bond: bonds.get(pair) ?? 0,
    })),
  };
}

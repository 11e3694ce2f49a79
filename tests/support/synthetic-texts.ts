import { exactText, foldedText } from '@/lib/search/words';

const FRAGMENT = { least: 4, most: 8 };

/** A linear congruential generator: the same numbers in the same order every time. */
export function numbersFrom(seed: number) {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    // The low bits of such a generator repeat soon.
    return Math.floor((state / 2 ** 32) * limit);
  };
  return { below, between: (least: number, most: number) => least + below(most - least + 1) };
}

export type Numbers = ReturnType<typeof numbersFrom>;

/** A text as it is read, and as it stands in the index. */
export type SyntheticText = Record<'written' | 'exact' | 'folded', string>;

const joined = (words: SyntheticText[]): SyntheticText => ({
  written: words.map(({ written }) => written).join(' '),
  exact: words.map(({ exact }) => exact).join(' '),
  folded: words.map(({ folded }) => folded).join(' '),
});

/**
 * New texts in the words of these: fragments of a few words, each going on from another place where the last word of the
 * one before stands. So words are as frequent as in the record, and any two neighbours are neighbours there too.
 */
export function textsLike(texts: string[], numbers: Numbers) {
  const words = texts
    .flatMap((text) => text.split(/\s+/))
    .map((written) => ({ written, exact: exactText(written), folded: foldedText(written) }))
    .filter(({ exact }) => exact !== '');
  const places = new Map<string, number[]>();
  words.forEach(({ exact }, at) => {
    const same = places.get(exact) ?? [];
    same.push(at);
    places.set(exact, same);
  });
  const next = (at: number) => (at + 1) % words.length;
  const elsewhere = (at: number): number => {
    const others = places.get(words[at]?.exact ?? '') ?? [at];
    return others[numbers.below(others.length)] ?? at;
  };

  return (least: number, most: number): SyntheticText => {
    const text: SyntheticText[] = [];
    const length = numbers.between(least, most);
    let at = numbers.below(words.length);
    let left = numbers.between(FRAGMENT.least, FRAGMENT.most);
    while (text.length < length) {
      text.push(...words.slice(at, at + 1));
      left -= 1;
      if (left === 0) {
        at = elsewhere(at);
        left = numbers.between(FRAGMENT.least, FRAGMENT.most);
      }
      at = next(at);
    }
    return joined(text);
  };
}

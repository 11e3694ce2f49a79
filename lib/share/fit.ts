import { widthOf, type Face } from './preview-fonts';

export type Box = { width: number; height: number };

/** How a text is to be set: its face, the sizes to try, largest first, and the height of a line in parts of the size. */
export type Setting = { face: Face; sizes: readonly [number, ...number[]]; leading: number };

export type Fitted = { text: string; size: number; height: number };

/** Kerning is not counted, and a line that is measured as just full must not break where it is drawn. */
const SURE = 0.985;

/** In how many lines a text is set, broken at spaces alone. */
function lineCount(text: string, face: Face, size: number, width: number): number {
  const room = (width / size) * SURE;
  const space = widthOf(' ', face);
  let lines = 1;
  let taken = 0;
  for (const word of text.split(' ')) {
    const wide = widthOf(word, face);
    const next = taken === 0 ? wide : taken + space + wide;
    if (next > room && taken > 0) lines += 1;
    taken = next > room ? wide : next;
  }
  return lines;
}

function widestWord(text: string, face: Face): number {
  return Math.max(...text.split(' ').map((word) => widthOf(word, face)));
}

function heightAt(text: string, { face, leading }: Setting, size: number, width: number): number {
  return Math.ceil(lineCount(text, face, size, width) * size * leading);
}

/** The text at the largest size that fits the box; where none does, cut at a word, with an ellipsis. */
export function fit(text: string, box: Box, setting: Setting): Fitted {
  const fitting = (words: string, size: number) => {
    const height = heightAt(words, setting, size, box.width);
    const isNarrow = widestWord(words, setting.face) * size <= box.width;
    return isNarrow && height <= box.height ? { text: words, size, height } : null;
  };
  for (const size of setting.sizes) {
    const found = fitting(text, size);
    if (found) return found;
  }
  const smallest = setting.sizes.at(-1) ?? setting.sizes[0];
  const words = text.split(' ');
  const cutAfter = (count: number) =>
    `${words
      .slice(0, count)
      .join(' ')
      .replace(/[\s,;:.·–-]+$/u, '')}…`;
  let [fits, tooMany] = [1, words.length];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (fitting(cutAfter(middle), smallest)) fits = middle;
    else tooMany = middle;
  }
  const cut = words.length > 1 ? cutAfter(fits) : text;
  return { text: cut, size: smallest, height: heightAt(cut, setting, smallest, box.width) };
}

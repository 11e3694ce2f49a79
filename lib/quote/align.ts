/** Words with a number for each, the same for the same letters, and what each tells. */
export type Line = {
  words: readonly { exact: string }[];
  ids: Int32Array;
  weights: readonly number[];
};

/** The words of a passage and of a text that stand for each other, in order, and how well they do. */
export type Alignment = { pairs: [number, number][]; score: number };

const EXTRA = 1.1;
const LEFT_OUT = 0.7;
const CHANGED = 1.2;
/** A word with other marks is most likely the same word. */
const MARKS_DIFFER = 0.8;

const STOP = 0;
const PAIR = 1;
const SKIP_PASSAGE = 2;
const SKIP_TEXT = 3;
const CHANGE = 4;

function followed(steps: Uint8Array, width: number, from: number): [number, number][] {
  const pairs: [number, number][] = [];
  for (let cell = from; ;) {
    const step = steps[cell] ?? STOP;
    if (step === STOP) return pairs.reverse();
    if (step === PAIR) pairs.push([Math.floor(cell / width) - 1, (cell % width) - 1]);
    if (step === SKIP_TEXT) cell -= 1;
    else cell -= step === SKIP_PASSAGE ? width : width + 1;
  }
}

/** The stretch of a passage and the stretch of a text that are most alike, word by word (Smith and Waterman). */
export function align(passage: Line, text: Line, isUnmarked: boolean): Alignment {
  const width = text.words.length + 1;
  const steps = new Uint8Array((passage.words.length + 1) * width);
  let above = new Float64Array(width);
  let row = new Float64Array(width);
  let best = 0;
  let bestCell = 0;
  for (let p = 1; p <= passage.words.length; p += 1) {
    const id = passage.ids[p - 1];
    const exact = passage.words[p - 1]?.exact;
    for (let t = 1; t < width; t += 1) {
      const isPair = text.ids[t - 1] === id;
      const isSame = isPair && (isUnmarked || text.words[t - 1]?.exact === exact);
      const gain = isPair ? (text.weights[t - 1] ?? 0) * (isSame ? 1 : MARKS_DIFFER) : -CHANGED;
      const both = (above[t - 1] ?? 0) + gain;
      const longer = (above[t] ?? 0) - EXTRA;
      const shorter = (row[t - 1] ?? 0) - LEFT_OUT;
      const score = Math.max(both, longer, shorter, 0);
      row[t] = score;
      if (score === 0) continue;
      const cell = p * width + t;
      if (score === both) steps[cell] = isPair ? PAIR : CHANGE;
      else steps[cell] = score === longer ? SKIP_PASSAGE : SKIP_TEXT;
      if (score > best) {
        best = score;
        bestCell = cell;
      }
    }
    [above, row] = [row, above];
  }
  return { pairs: followed(steps, width, bestCell), score: best };
}

/** How many letters must be added, left out, changed or swapped to make one word the other (optimal string alignment); more than `most` counts as `most` + 1. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = above;
    above = row;
  }
  return Math.min(above[b.length] ?? 0, most + 1);
}

/** Folded syllables that many speakers of Vietnamese say alike, written alike: tr and ch, x and s, final c and t. */
export function soundOf(folded: string): string {
  return folded
    .replace(/^tr/, 'ch')
    .replace(/^x/, 's')
    .replace(/^(?:gi|r)(?=[aeiou])/, 'd')
    .replace(/^l/, 'n')
    .replace(/^y|y$/, 'i')
    .replace(/(?<=[aeiou])(?:ng|nh)$/, 'n')
    .replace(/(?<=[aeiou])c$/, 't');
}

/** Numbers that stand for no word: what parts two texts of one field, and what parts two fields. */
export const PART_END = 0;
export const FIELD_END = 1;
export const FIRST_WORD = 2;

const MORE = 0x80;

/** Numbers as bytes, seven bits in each, so that frequent words, which have small numbers, take one. */
export function packed(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) {
    let left = number;
    for (; left >= MORE; left = Math.floor(left / MORE)) bytes.push((left % MORE) + MORE);
    bytes.push(left);
  }
  return Uint8Array.from(bytes);
}

/** Reads packed numbers into an array that is long enough, and tells how many they are. */
export function unpack(bytes: Uint8Array, numbers: Int32Array): number {
  let count = 0;
  let number = 0;
  let shift = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    number |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte >= MORE) continue;
    numbers[count] = number;
    count += 1;
    number = 0;
    shift = 0;
  }
  return count;
}

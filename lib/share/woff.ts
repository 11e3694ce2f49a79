import { inflateSync } from 'node:zlib';

const HEADER = 44;
const ENTRY = 20;
const WINDOWS = 3;

/** Where the entry of each table starts in the directory of a WOFF file. */
function entries(file: Buffer): number[] {
  if (file.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This font is not a WOFF file.');
  return Array.from({ length: file.readUInt16BE(12) }, (_, index) => HEADER + index * ENTRY);
}

const tagOf = (file: Buffer, entry: number) => file.toString('latin1', entry, entry + 4);

/** The same font with its kerning table under a name that no one reads. */
export function withoutKerning(file: Buffer): Buffer {
  const copy = Buffer.from(file);
  const kerning = entries(copy).filter((at) => tagOf(copy, at) === 'GPOS');
  for (const at of kerning) copy.write('none', at, 'latin1');
  return copy;
}

/** The tables of a WOFF file by their tag. */
function tables(file: Buffer): Map<string, Buffer> {
  return new Map(
    entries(file).map((at) => {
      const start = file.readUInt32BE(at + 4);
      const packed = file.subarray(start, start + file.readUInt32BE(at + 8));
      const isPacked = packed.length < file.readUInt32BE(at + 12);
      return [tagOf(file, at), isPacked ? inflateSync(packed) : packed];
    }),
  );
}

/** The character map that every font for Windows has: format 4, the Basic Multilingual Plane. */
function characterMap(cmap: Buffer): Buffer {
  const records = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => 4 + index * 8);
  const found = records
    .filter((at) => cmap.readUInt16BE(at) === WINDOWS)
    .map((at) => cmap.subarray(cmap.readUInt32BE(at + 4)))
    .find((map) => map.readUInt16BE(0) === 4);
  if (!found) throw new Error('This font has no character map that is read here.');
  return found;
}

function glyphOf(map: Buffer, code: number): number {
  const twice = map.readUInt16BE(6);
  for (let at = 14; at < 14 + twice; at += 2) {
    if (map.readUInt16BE(at) < code) continue;
    const first = at + 2 + twice;
    const start = map.readUInt16BE(first);
    if (start > code) return 0;
    const delta = map.readUInt16BE(first + twice);
    const offsetAt = first + 2 * twice;
    const offset = map.readUInt16BE(offsetAt);
    if (offset === 0) return (code + delta) & 0xffff;
    const glyph = map.readUInt16BE(offsetAt + offset + 2 * (code - start));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

/** How wide each letter of a font is, in parts of the type's size; undefined where the font does not have the letter. */
export function letterWidths(file: Buffer): (letter: string) => number | undefined {
  const found = tables(file);
  const table = (tag: string) => {
    const one = found.get(tag);
    if (!one) throw new Error(`This font has no table ${tag}.`);
    return one;
  };
  const unit = table('head').readUInt16BE(18);
  const widths = table('hmtx');
  const last = table('hhea').readUInt16BE(34) - 1;
  const map = characterMap(table('cmap'));
  const widthAt = (code: number) => {
    const glyph = code > 0xffff ? 0 : glyphOf(map, code);
    return glyph === 0 ? undefined : widths.readUInt16BE(4 * Math.min(glyph, last)) / unit;
  };
  const known = new Map<string, number | undefined>();
  return (letter) => {
    if (!known.has(letter)) known.set(letter, widthAt(letter.codePointAt(0) ?? 0));
    return known.get(letter);
  };
}

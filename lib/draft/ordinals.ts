const UNITS = ['không', 'một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const SAID = { nhất: 1, nhì: 2, bốn: 4, mốt: 1, lăm: 5, bẩy: 7 };
const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10 };

const WORDS = [...UNITS.slice(1), ...Object.keys(SAID)].join('|');
/** A number as an edition writes it: 6, 06, ba, mười chín, XIX. */
export const ORDINAL = String.raw`(?:\d{1,2}(?!\d|[/.-]\d)|(?:hai |ba )?mười(?: (?:${WORDS}))?|hai mươi(?: (?:${WORDS}))?|(?:${WORDS})|X{0,2}(?:IX|IV|V?I{1,3}|V|X))(?![\p{L}\p{N}])`;

function unit(word: string): number | undefined {
  const said = Object.entries(SAID).find(([name]) => name === word)?.[1];
  return said ?? (UNITS.includes(word) ? UNITS.indexOf(word) : undefined);
}

function roman(text: string): number {
  const digits = Array.from(text, (letter) => ROMAN[letter] ?? 0);
  return digits.reduce(
    (sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit),
    0,
  );
}

/** The number that an ordinal of an edition says; undefined where it says none. */
export function ordinal(text: string): number | undefined {
  if (/^\d+$/u.test(text)) return Number(text) || undefined;
  if (/^[IVX]+$/u.test(text)) return roman(text);
  const words = text.toLowerCase().split(/\s+/u);
  const ten = words.findIndex((word) => /^mươi$|^mười$/u.test(word));
  if (ten === -1) return words.length === 1 ? unit(words[0] ?? '') : undefined;
  const tens = ten === 0 ? 1 : (unit(words[0] ?? '') ?? 1);
  const [after] = words.slice(ten + 1);
  return tens * 10 + (after === undefined ? 0 : (unit(after) ?? 0));
}

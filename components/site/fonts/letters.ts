function between(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join(
    '',
  );
}

/** The letters that the fonts of the site hold: ASCII, western Europe, all of Vietnamese, and our punctuation. */
export const cutLetters = [
  between(0x20, 0x7e),
  between(0xa0, 0xff),
  'ĂăĐđĨĩŨũƠơƯưŒœ₫',
  between(0x1ea0, 0x1ef9),
  '\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323',
  '–—‘’‚“”„†•…′″‹›→←↑↓−',
].join('');

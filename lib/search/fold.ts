const MARKS = /\p{M}/gu;
const OF_D = /[đĐðÐ]/;

/** Stands for a mark that belongs to no letter before it; it is part of no word. */
export const BARE_MARK = '·';

const withoutMarks = (text: string) => text.normalize('NFD').replace(MARKS, '');
const isOne = (text: string) => Array.from(text).length === 1;

/** One code point for one, so that a place in the folded text is the same place in the original. */
function foldCharacter(character: string): string {
  if (OF_D.test(character)) return 'd';
  const small = withoutMarks(withoutMarks(character).toLowerCase()).normalize('NFC');
  if (small === '') return BARE_MARK;
  return isOne(small) ? small : character;
}

/** Text as people type it in a hurry: small letters, no marks, đ as d (and Ð, which old fonts write for Đ); as many code points as in NFC. */
export function fold(text: string): string {
  return Array.from(text.normalize('NFC'), foldCharacter).join('');
}

/** The words of a text, folded, in order: letters and digits only. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

const MARKS = /\p{M}/gu;

/** One code point for one, so that a place in the folded text is the same place in the original. */
function foldCharacter(character: string): string {
  if (character === 'đ' || character === 'Đ') return 'd';
  const plain = character.normalize('NFD').replace(MARKS, '').toLowerCase();
  return Array.from(plain)[0] ?? character;
}

/** Text as people type it in a hurry: small letters, no Vietnamese marks, đ as d; as many code points as in NFC. */
export function fold(text: string): string {
  return Array.from(text.normalize('NFC'), foldCharacter).join('');
}

/** The words of a text, folded, in order: letters and digits only. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

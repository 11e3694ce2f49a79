const MARKS = /\p{M}/gu;

function foldCharacter(character: string): string {
  if (character === 'đ' || character === 'Đ') return 'd';
  const plain = character.normalize('NFD').replace(MARKS, '').toLowerCase();
  return plain === '' ? character : plain;
}

/** Text as people type it in a hurry: small letters, no Vietnamese marks, đ as d. */
export function fold(text: string): string {
  return Array.from(text.normalize('NFC'), foldCharacter).join('');
}

/** The words of a text, folded, in order: letters and digits only. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

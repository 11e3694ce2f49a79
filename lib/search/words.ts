import { fold } from './fold';

const TONES = '\u0300\u0301\u0303\u0309\u0323';
const LATE_TONE = new RegExp(`(?<=(?:^|[^q])u|o)([yae])([${TONES}])$`, 'u');
const FINAL_Y = new RegExp(`^(h|k|l|m|s|t|qu)y([${TONES}]?)$`, 'u');

/** A word as it is compared: exact with its Vietnamese marks, folded without them. */
export type Word = { exact: string; folded: string };

/**
 * One spelling for those that Vietnamese allows side by side: the tone on the first vowel (hòa, ủy) for either place,
 * and i for a final y (kĩ, công ti).
 */
function oneSpelling(word: string): string {
  return word
    .normalize('NFD')
    .replace(LATE_TONE, (_, vowel: string, tone: string) => `\u0001${tone}${vowel}`)
    .replace(/(.)\u0001/su, '$1')
    .replace(FINAL_Y, '$1i$2')
    .normalize('NFC');
}

/** The words of a text in order, letters and digits only, small, each in one spelling. */
export function wordsOf(text: string): Word[] {
  const found =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return found.map((word) => {
    const exact = oneSpelling(word);
    return { exact, folded: fold(exact) };
  });
}

/** True where a word was typed with marks that folding takes away. */
export const hasMarks = ({ exact, folded }: Word) => exact !== folded;

export const exactText = (text: string) =>
  wordsOf(text)
    .map(({ exact }) => exact)
    .join(' ');

export const foldedText = (text: string) =>
  wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ');

import { fold } from '../search/fold';
import { unified } from './passage';

/** A word or a sign, with the white space before it and its place in the text. */
export type Unit = {
  lead: string;
  text: string;
  start: number;
  isWord: boolean;
  key: string;
  folded: string;
};

const UNIT = /(\s*)([\p{L}\p{N}][\p{L}\p{N}\p{M}]*|\S)/gu;
const WORD = /^[\p{L}\p{N}]/u;

/** The words and signs of a text, in order. */
export function unitsOf(text: string): Unit[] {
  return Array.from(text.matchAll(UNIT), ({ 1: lead = '', 2: written = '', index }) => {
    const key = unified(written);
    const start = index + lead.length;
    return { lead, text: written, start, isWord: WORD.test(written), key, folded: fold(key) };
  });
}

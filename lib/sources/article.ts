import { createHash } from 'node:crypto';

/** The paragraphs of an article: its lines that are not empty, without white space around them, in composed Unicode. */
export function articleParagraphs(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim().normalize('NFC'))
    .filter((line) => line !== '');
}

/** The SHA-256 by which a source knows the text of its article, however its lines are spaced or encoded. */
export function articleHash(text: string): string {
  return createHash('sha256').update(articleParagraphs(text).join('\n')).digest('hex');
}

import { fold } from '../search/fold';
import { looksLikeClock, readDateLine } from './date-line';
import { signedBy } from './proper-names';

/** What a line does on a press page. */
export type Part =
  | 'clock'
  | 'title'
  | 'section'
  | 'time'
  | 'byline'
  | 'repeat'
  | 'image'
  | 'caption'
  | 'sub-heading'
  | 'signature'
  | 'lead'
  | 'body';
export type Paragraph = { number: number; text: string; part: Part };

const IMAGE = /^\S+(?: \S+){0,5}\.(?:jpe?g|png|gif|webp|avif|bmp|svg)$/iu;
const CREDIT = /(?:^|[\s(.])(?:Ảnh|Nguồn ảnh|Nguồn|Đồ họa)\s*:/u;
const HEAD = 10;
const FOOT = 3;

const wordsOf = (text: string) => text.split(/\s+/u).length;
const isHeading = (text: string, most: number) =>
  wordsOf(text) <= most && !/[.,;:!…/]$/u.test(text);
const isSource = (text: string) =>
  /^\(?Theo\s/iu.test(text) || /^\(?\p{Lu}[\p{Lu}\p{N}/.+ ]*\)?$/u.test(text);

/** The last line of the page's head: the last dated or signed short line before the text begins. */
function endOfHead(lines: string[]): number {
  const head = lines.slice(0, HEAD);
  return head.findLastIndex((line) => readDateLine(line) !== null) + 1;
}

/** The first line of some length that is no sentence and stands before the text. */
function titleOf(lines: string[]): number {
  if (lines.length < 2) return -1;
  const textBegins = lines.findIndex((line) => wordsOf(line) > 20 && /[.:!…]$/u.test(line));
  const heads = lines.slice(0, Math.min(textBegins === -1 ? lines.length : textBegins, HEAD));
  return heads.findIndex(
    (line) => isHeading(line, 40) && wordsOf(line) >= 5 && readDateLine(line) === null,
  );
}

function isSignature(lines: string[], at: number): boolean {
  if (at < lines.length - FOOT || at === 0) return false;
  const line = lines[at] ?? '';
  const isSigned = wordsOf(line) <= 6 && (signedBy(line) !== undefined || isSource(line));
  return isSigned && (at === lines.length - 1 || isSignature(lines, at + 1));
}

/** Sorts the lines of an article by what they do on a press page. */
export function layOut(lines: string[]): Paragraph[] {
  const title = titleOf(lines);
  const head = endOfHead(lines);
  const seen = new Set<string>();
  let hasLead = false;
  return lines.map((text, at) => {
    const part = partOf(text, at);
    seen.add(fold(text));
    if (part === 'lead') hasLead = true;
    return { number: at + 1, text, part };
  });

  function partOf(text: string, at: number): Part {
    const date = readDateLine(text);
    const laterDate = lines.slice(title + 1, HEAD).some((line) => readDateLine(line) !== null);
    if (at === title) return 'title';
    if (date?.isClock || (date && at < title && laterDate)) return 'clock';
    if (date) return signedBy(date.rest) === undefined ? 'time' : 'byline';
    if (looksLikeClock(text)) return 'clock';
    if (IMAGE.test(text)) return 'image';
    if (seen.has(fold(text))) return 'repeat';
    if (isSignature(lines, at)) return 'signature';
    if (at > 0 && IMAGE.test(lines[at - 1] ?? '') && isCaption(text)) return 'caption';
    if (CREDIT.test(text) && wordsOf(text) <= 60) return 'caption';
    if (at < HEAD && at <= title + 3 && signedBy(text) !== undefined) return 'byline';
    if (at < Math.max(head, title) && isHeading(text, 6)) return 'section';
    if (at > title && at < lines.length - 1 && isHeading(text, 22)) return 'sub-heading';
    return hasLead ? 'body' : 'lead';
  }
}

function isCaption(text: string): boolean {
  return wordsOf(text) <= 20 || isHeading(text, 45);
}

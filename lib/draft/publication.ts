import { readDateLine } from './date-line';
import type { Paragraph } from './layout';
import { signedBy } from './proper-names';
import type { Proposal } from './proposal';

const FILE_DATE = /(?<!\d)((?:19|20)\d\d)-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/u;

/** The day of publication: the dated line nearest the title, never the clock of the page; else the date in the file's name. */
export function publicationDate(paragraphs: Paragraph[], id: string): Proposal<string> | undefined {
  const title = paragraphs.find(({ part }) => part === 'title')?.number ?? 1;
  const dated = paragraphs.flatMap(({ number, text, part }) => {
    const line = part === 'time' || part === 'byline' ? readDateLine(text) : null;
    return line ? [{ number, date: line.date, distance: Math.abs(number - title) }] : [];
  });
  const [best] = dated.sort((a, b) => a.distance - b.distance);
  if (!best) {
    const inName = FILE_DATE.exec(id)?.[0];
    return inName === undefined ? undefined : { value: inName, paragraphs: [], confidence: 'low' };
  }
  const agreeing = dated.filter(({ date }) => date === best.date);
  return {
    value: best.date,
    paragraphs: agreeing.map(({ number }) => number).sort((a, b) => a - b),
    confidence: agreeing.length === dated.length ? 'high' : 'medium',
  };
}

/** The author as the byline or the signature names them. */
export function authorOf(paragraphs: Paragraph[]): Proposal<string> | undefined {
  const signed = paragraphs.flatMap(({ number, text, part }) => {
    if (part !== 'byline' && part !== 'signature') return [];
    const name = signedBy(readDateLine(text)?.rest ?? text);
    return name ? [{ name, number }] : [];
  });
  const [first] = signed;
  if (!first) return undefined;
  const same = signed.filter(({ name }) => name === first.name);
  return {
    value: first.name,
    paragraphs: same.map(({ number }) => number),
    confidence: same.length === signed.length ? 'high' : 'medium',
  };
}

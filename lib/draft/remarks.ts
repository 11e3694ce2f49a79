import { fold } from '../search/fold';
import type { Draft } from './draft';
import type { Point } from './points';
import type { Proposal } from './proposal';

/** The paragraphs that show a proposal and how sure it is: "p1, p4; high". */
export function shownBy({ paragraphs, confidence }: Proposal<unknown>): string {
  const shown = paragraphs.map((number) => `p${String(number)}`).join(', ');
  return shown === ''
    ? `from the file's name, not the text; ${confidence}`
    : `${shown}; ${confidence}`;
}

const SHORT_NAME = 4;

/** The document whose point this may be: the one that its paragraph or the sub-heading above it names. */
function documentOf(paragraph: number, draft: Draft): string | undefined {
  const above = draft.paragraphs.filter(({ number }) => number <= paragraph);
  const heading = above.findLast(({ part }) => part === 'sub-heading')?.text ?? '';
  const text = fold(`${heading}\n${above.at(-1)?.text ?? ''}`);
  const shortOf = (name: string) => fold(name.split(' ').slice(0, SHORT_NAME).join(' '));
  return draft.documents.find(({ value }) => text.includes(shortOf(value)))?.value;
}

const list = (label: string, values: string[]) =>
  values.length > 0 ? [`${label} ${values.join(', ')}`] : [];

/** What an editor should know when writing a point, in our words: where it stands, its verb, what it names. */
export function pointRemark(point: Point, draft: Draft): string {
  const { paragraph, verb, isInherited, themes, initiatives, masterplans, perhaps } = point;
  const document = documentOf(paragraph, draft);
  const act = verb ? `act "${verb}"${isInherited ? ' of the list it belongs to' : ''}` : 'no act';
  return [
    `p${String(paragraph)}: ${act}`,
    ...list('themes', themes),
    ...list('names', [...initiatives, ...masterplans]),
    ...list('perhaps', perhaps),
    ...(document ? [`perhaps a clause of ${document}`] : []),
    point.confidence,
  ].join('; ');
}

import { doubleProblems } from './doubles';
import { editionProblems } from './editions';
import { figureProblems } from './figures';
import { languageProblems } from './languages';
import { listProblems } from './lists';
import { orderProblems } from './order';
import { presenceProblems } from './presence';
import type { Problem } from './problems';
import { reachProblems } from './reach';
import { readContent, type ContentReading } from './read';
import { referenceProblems } from './references';
import { relationProblems } from './relations';
import { successionProblems } from './succession';
import { locatePairs, type Pair } from './texts';
import { titleProblems } from './titles';
import { typographyProblems } from './typography';

export type CheckedContent = Pick<ContentReading, 'content' | 'ledger' | 'hash' | 'problems'>;

function textProblems(pairs: Pair[]): Problem[] {
  return [
    ...typographyProblems(pairs),
    ...languageProblems(pairs),
    ...figureProblems(pairs),
    ...titleProblems(pairs),
  ];
}

/** Reads a content directory and reports every problem at once, in the order of files and lines. */
export function checkContent(directory: string): CheckedContent {
  const { content, ledger, unread, typed, hash, problems } = readContent(directory);
  const all = [
    ...problems,
    ...textProblems(locatePairs(typed)),
    ...referenceProblems(content, unread),
    ...presenceProblems(content),
    ...listProblems(content),
    ...doubleProblems(content),
    ...orderProblems(content),
    ...successionProblems(content),
    ...editionProblems(content, unread),
    ...relationProblems(content, unread.length === 0),
    // What an unread file cites and names is not known, so nothing can be said to be out of reach.
    ...(unread.length === 0 ? reachProblems(content) : []),
  ];
  return {
    content,
    ledger,
    hash,
    problems: all.sort(
      (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
    ),
  };
}

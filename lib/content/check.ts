import type { Problem } from './problems';
import { reachProblems } from './reach';
import { readContent, type Content } from './read';
import { referenceProblems } from './references';

export type CheckedContent = { content: Content; hash: string; problems: Problem[] };

/** Reads a content directory and reports every problem at once, in the order of files and lines. */
export function checkContent(directory: string): CheckedContent {
  const { content, unread, hash, problems } = readContent(directory);
  const all = [
    ...problems,
    ...referenceProblems(content, unread),
    // What an unread file cites and names is not known, so nothing can be said to be out of reach.
    ...(unread.length === 0 ? reachProblems(content) : []),
  ];
  return {
    content,
    hash,
    problems: all.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line),
  };
}

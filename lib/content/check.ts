import type { Problem } from './problems';
import { reachProblems } from './reach';
import { readContent, type Content } from './read';
import { referenceProblems } from './references';

export type CheckedContent = { content: Content; hash: string; problems: Problem[] };

/** Reads a content directory and reports every problem at once, in the order of files and lines. */
export function checkContent(directory: string): CheckedContent {
  const { content, hash, problems } = readContent(directory);
  const all = [...problems, ...referenceProblems(content), ...reachProblems(content)];
  return {
    content,
    hash,
    problems: all.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line),
  };
}

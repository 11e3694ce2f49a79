import { isCollection, isNode, isPair, type Document, type LineCounter } from 'yaml';
import type { z } from 'zod';

export type Problem = {
  file: string;
  line: number;
  column: number;
  field: string;
  message: string;
};
export type FieldPath = readonly PropertyKey[];

/** One content file with what is needed to point at any of its fields. */
export type RecordFile = {
  file: string;
  folder: string;
  name: string;
  document: Document.Parsed;
  lines: LineCounter;
};

/** A field as an editor would say it: outcomes[2].text.vi. */
export function fieldName(path: FieldPath): string {
  return path
    .map((key, at) =>
      typeof key === 'number' ? `[${String(key)}]` : (at ? '.' : '') + String(key),
    )
    .join('');
}

/** Where a field stands, or where its nearest parent stands if the field is missing. */
function offsetOf(document: Document.Parsed, path: FieldPath): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent = document.getIn(path.slice(0, depth - 1), true);
    const key = path[depth - 1];
    if (!isCollection(parent)) continue;
    const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(key));
    if (isPair(pair) && isNode(pair.key)) return pair.key.range?.[0] ?? 0;
    const node = parent.get(key, true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return 0;
}

/** A problem at a field of a file, with its line and column counted from 1. */
export function problemAt(record: RecordFile, path: FieldPath, message: string): Problem {
  const { line, col } = record.lines.linePos(offsetOf(record.document, path));
  return { file: record.file, line, column: col, field: fieldName(path), message };
}

/** A problem of a record as a whole, shown where its slug stands. */
export function problemOf(record: RecordFile, message: string): Problem {
  return { ...problemAt(record, ['slug'], message), field: '' };
}

/** What is wrong and how to mend it, where the schema itself does not say so. */
export function explain(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `has a field that is not known here: ${issue.keys.join(', ')}; correct its name or remove it`;
    case 'invalid_value':
      return `is not one of: ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return issue.input === undefined
        ? `is missing; add it (a ${issue.expected})`
        : `is not what is expected here; write a ${issue.expected}`;
    case 'invalid_format':
      return issue.format === 'url' ? 'is not a web address; begin it with https://' : undefined;
    case 'too_small':
      return issue.origin === 'array'
        ? `holds fewer than ${String(issue.minimum)}; add one or remove the field`
        : `is not ${issue.inclusive ? 'at least' : 'above'} ${String(issue.minimum)}; correct the number`;
    case 'too_big':
      return issue.origin === 'array'
        ? `holds more than ${String(issue.maximum)}; remove the rest`
        : `is above ${String(issue.maximum)}; correct the number`;
    default:
      return undefined;
  }
}

/** Every mistake that a schema found in one file, each with place and remedy. */
export function schemaProblems(record: RecordFile, error: z.ZodError): Problem[] {
  return error.issues.map((issue) => {
    // An unknown field is shown where it stands, though it is its parent that has it.
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const { line, column } = problemAt(record, [...issue.path, ...unknown], '');
    return { ...problemAt(record, issue.path, issue.message), line, column };
  });
}

/** A problem on one line: file:line:column: field message. */
export function formatProblem({ file, line, column, field, message }: Problem): string {
  return `${file}:${String(line)}:${String(column)}: ${field ? `${field} ` : ''}${message}`;
}

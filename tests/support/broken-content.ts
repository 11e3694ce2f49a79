import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '@/lib/content/check';
import { formatProblem } from '@/lib/content/problems';

/** A copy of content/ (or of another) that a test may break, in a directory of its own that lasts until remove(). */
export function contentCopy(original = 'content') {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(original, join(root, 'content'), { recursive: true });
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  return {
    root,
    read,
    /** Adds lines to the end of a file and answers the number of the first of them. */
    append(file: string, text: string): number {
      const first = read(file).split('\n').length;
      appendFileSync(join(root, file), text);
      return first;
    },
    write(file: string, text: string): void {
      writeFileSync(join(root, file), text);
    },
    /** Changes the first place that matches and answers the number of its line. */
    change(file: string, from: RegExp, to: string): number {
      const text = read(file);
      const at = text.search(from);
      if (at < 0) throw new Error(`${file} has no ${String(from)}; choose another place to break`);
      writeFileSync(join(root, file), text.replace(from, to));
      return text.slice(0, at).split('\n').length;
    },
    /** What an editor is told. */
    problems: () => checkContent(join(root, 'content')).problems.map(formatProblem),
    remove: (): void => {
      rmSync(root, { recursive: true });
    },
  };
}

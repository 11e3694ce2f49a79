import { contentCopy } from './broken-content';

/** What is wrong; the file under content/; what is written instead of what; the whole lines an editor is told. */
export type Mistake = [what: string, file: string, from: string, to: string, ...told: string[]];

export const FIXTURE = 'tests/fixtures/content';

/** What an editor is told when this is all that is wrong with a small content that is otherwise sound. */
export function toldOf([, file, from, to]: Mistake): string[] {
  const copy = contentCopy(FIXTURE);
  try {
    const place = new RegExp(from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    copy.change(`content/${file}`, place, to.replaceAll('$', '$$$$'));
    return copy.problems();
  } finally {
    copy.remove();
  }
}

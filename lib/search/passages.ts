import type { RowText } from './index-reader';

/** The parts of a row in which words can stand: its own title, text and names, and the names around it. */
export type Part = 'title' | 'text' | 'names' | 'context';

export type Field = { part: Part; exact: string; folded: string };
/** Fields that are read together: what one row says of itself, or one of the facts told with it. */
export type Passage = Field[];
const MARK = ' | ';
const field = (part: Part, exact: string, folded: string): Field => ({
  part,
  exact: ` ${exact} `,
  folded: ` ${folded} `,
});

/** One row as passages: what it says of itself, then each fact that is told with it, all with the names around it. */
export function passagesOf(text: RowText): Passage[] {
  const [viExact, enExact, viFolded, enFolded] = [
    text.viExact.split(MARK),
    text.enExact.split(MARK),
    text.viFolded.split(MARK),
    text.enFolded.split(MARK),
  ];
  const at = (part: Part, place: number): Field[] => [
    field(part, viExact[place] ?? '', viFolded[place] ?? ''),
    field(part, enExact[place] ?? '', enFolded[place] ?? ''),
  ];
  const context = field('context', '', text.context);
  const own = [...at('title', 0), ...at('text', 1), field('names', '', text.names), context];
  const facts = viFolded.slice(2).map((_, fact) => [...at('text', fact + 2), context]);
  return [own, ...facts];
}

import type { KnownArticle } from './articles';
import { citing, type Citing } from './citing';
import { besideEachOther, wrap } from './columns';
import type { Content } from './read';

const LEFT = 45;
const RIGHT = 52;

export type ArticleReport = { lines: string[]; uncited: number[] };

function citingLines({ address, remark, words }: Citing): string[] {
  return [
    ...wrap(`${address}${remark ? ` (${remark})` : ''}`, RIGHT),
    ...(words.vi === words.en
      ? wrap(words.en, RIGHT, '  ')
      : [...wrap(`vi ${words.vi}`, RIGHT, '  '), ...wrap(`en ${words.en}`, RIGHT, '  ')]),
  ];
}

/** An article paragraph by paragraph, each beside what cites it, and the paragraphs that nothing accounts for. */
export function reportArticle(content: Content, { article, source }: KnownArticle): ArticleReport {
  const uncited: number[] = [];
  const rows = article.paragraphs.map((text, index) => {
    const paragraph = index + 1;
    const found = citing(content, source.id, paragraph);
    const furniture = source.furniture.find(({ paragraphs }) => paragraphs.includes(paragraph));
    const left = wrap(`[${String(paragraph)}] ${text}`, LEFT);
    if (found.length === 0 && !furniture) {
      uncited.push(paragraph);
      return besideEachOther(left, ['!! nothing cites this paragraph'], LEFT);
    }
    const why = furniture ? wrap(`furniture: ${furniture.why.en}`, RIGHT) : [];
    return besideEachOther(left, [...why, ...found.flatMap(citingLines)], LEFT);
  });
  const rule = `${'─'.repeat(LEFT + 1)}┼${'─'.repeat(RIGHT + 1)}`;
  return {
    lines: [
      ...wrap(`${article.file} is ${source.id}: ${source.label.en}`, LEFT + RIGHT + 3),
      ...rows.flatMap((row) => [rule, ...row]),
      '',
    ],
    uncited,
  };
}

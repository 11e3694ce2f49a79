import type { Draft } from './draft';
import { furnitureOf } from './furniture';
import { shownBy } from './remarks';
import { Noted, type Tree } from './tree';

const TODO = 'TODO';

/** The source record of the article, with what the text does not tell left to fill in. */
export function sourceRecord(draft: Draft): Tree {
  const { article, author, published, paragraphs } = draft;
  const title = paragraphs.find(({ part }) => part === 'title');
  const furniture = furnitureOf(draft).map(({ paragraphs: numbers, why }) => ({
    paragraphs: numbers,
    why,
  }));
  return {
    id: article.id,
    kind: 'article',
    language: 'vi',
    title: title && new Noted(title.text, `p${String(title.number)}`),
    label: { vi: TODO, en: TODO },
    author: author && new Noted(author.value, shownBy(author)),
    published: published && new Noted(published.value, shownBy(published)),
    link: false,
    paragraphs: article.paragraphs.length,
    sha256: article.sha256,
    furniture: furniture.length > 0 ? furniture : undefined,
  };
}

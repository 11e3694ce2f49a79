import { articleHash, articleParagraphs } from '../sources/article';
import type { SourceContent } from '../sources/schema';

/** The text of an article as an editor holds it. */
export type HeldArticle = { file: string; paragraphs: string[]; sha256: string };
export type KnownArticle = { article: HeldArticle; source: SourceContent };
export type Matching = {
  known: KnownArticle[];
  strangers: HeldArticle[];
  missing: SourceContent[];
};

/** An article as it is compared: its paragraphs and its fingerprint. */
export function holdArticle(file: string, text: string): HeldArticle {
  return { file, paragraphs: articleParagraphs(text), sha256: articleHash(text) };
}

/** Which held articles are which sources, which are none, and which article sources nobody holds. */
export function matchArticles(sources: SourceContent[], held: HeldArticle[]): Matching {
  const articles = sources.filter(({ kind }) => kind === 'article');
  const sourceOf = ({ sha256 }: HeldArticle) => articles.find((one) => one.sha256 === sha256);
  const known = held.flatMap((article) => {
    const source = sourceOf(article);
    return source ? [{ article, source }] : [];
  });
  return {
    known,
    strangers: held.filter((article) => !sourceOf(article)),
    missing: articles.filter((source) => !known.some((one) => one.source === source)),
  };
}

/** How many changes of one letter make one name of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [index, letter] of one.split('').entries()) {
    const next = [index + 1];
    for (let at = 1; at <= other.length; at += 1) {
      const changed = (row[at - 1] ?? 0) + (letter === other[at - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** Why a text is not known: the source that is named most like its file, and how the two differ. */
export function strangerText(stranger: HeldArticle, sources: SourceContent[]): string {
  const { file, paragraphs, sha256 } = stranger;
  if (paragraphs.length === 0) return `${file} is empty`;
  const name = file.replace(/\.[^.]*$/, '');
  const [nearest] = sources
    .filter(({ kind }) => kind === 'article')
    .sort((a, b) => distance(name, a.id) - distance(name, b.id));
  if (!nearest) return `${file} is no article of the record, which has none`;
  const own = String(paragraphs.length);
  const theirs = String(nearest.paragraphs);
  const difference =
    nearest.sha256 === undefined
      ? `which has no sha256 yet; if it is this text, add sha256: ${sha256}`
      : own === theirs
        ? `which has as many paragraphs (${own}) but other words`
        : `which has ${theirs} paragraphs; this has ${own}`;
  return `${file} is no article of the record; the nearest by name is ${nearest.id}, ${difference}`;
}

import { fold } from '../search/fold';
import { articleHash, articleParagraphs } from '../sources/article';
import { Refusal } from './refusal';

/** A press article as an editor saved it; paragraph 1 is the first of the list. */
export type Article = { id: string; paragraphs: string[]; sha256: string };

// A quarter of the letters of Vietnamese prose carry marks; English and most other languages have hardly any.
const MARKED = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/giu;
const FEWEST_MARKED = 0.12;
const REPLACED = '\uFFFD';

function decode(bytes: Uint8Array, name: string): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0') && !text.includes(REPLACED)) return text;
  } catch (cause) {
    throw new Refusal(`${name} is not UTF-8 text; save it again as UTF-8.`, { cause });
  }
  throw new Refusal(`${name} is not UTF-8 text; save it again as UTF-8.`);
}

function isVietnamese(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const marked = text.match(MARKED)?.length ?? 0;
  return letters > 0 && marked / letters >= FEWEST_MARKED;
}

function idOf(name: string): string {
  const words = fold(name.replace(/\.[^.]*$/, '')).match(/[a-z0-9]+/g);
  return words?.join('-') ?? 'article';
}

/** The article in a file of this name, or a refusal where it is not Vietnamese text. */
export function readArticle(bytes: Uint8Array, name: string): Article {
  const text = decode(bytes, name);
  const paragraphs = articleParagraphs(text);
  if (paragraphs.length === 0) throw new Refusal(`${name} is empty; it holds no line of text.`);
  if (!isVietnamese(paragraphs.join('\n'))) {
    throw new Refusal(`${name} is not in Vietnamese; only Vietnamese articles can be drafted.`);
  }
  return { id: idOf(name), paragraphs, sha256: articleHash(text) };
}

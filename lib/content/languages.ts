import { locales, type Locale } from '../i18n/schema';
import { problemAt, type Problem } from './problems';
import type { Pair } from './texts';

const MARKED = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;
const ENGLISH = new Set(
  'a an the of and or to in on at by for from with as into among between is are was were be has have it its that this which not no'.split(
    ' ',
  ),
);
const names = { vi: 'Vietnamese', en: 'English' } as const satisfies Record<Locale, string>;

/** Of fewer words than these nothing can be told. */
const FEWEST = 4;
const FEWEST_WITHOUT_SMALL_WORDS = 8;
/** Even a Vietnamese sentence full of foreign names has marks on every fifth word; an English one on none but names. */
const SHARE = 0.2;

const words = (text: string) => text.match(/[\p{L}\p{M}]+/gu) ?? [];

/** Sentences without what they quote, which may be in any language. */
function sentences(text: string): string[][] {
  return text
    .normalize('NFC')
    .replace(/“[^”]*”/g, ' ')
    .split(/[.;!?](?=\s|$)/)
    .map(words);
}

/** Names stay as they are in any language: a few words, or capital letters throughout. */
function isName(text: string[]): boolean {
  return text.length < FEWEST || text.every((word) => word !== word.toLowerCase());
}

function isForeign(sentence: string[], locale: Locale): boolean {
  if (isName(sentence)) return false;
  const marked = sentence.filter(
    (word) => MARKED.test(word) && (locale === 'vi' || word === word.toLowerCase()),
  );
  const share = marked.length / sentence.length;
  return locale === 'vi' ? share < SHARE : share >= SHARE;
}

function lacksSmallWords(text: string[]): boolean {
  const common = text.filter((word) => word === word.toLowerCase());
  return (
    common.length >= FEWEST_WITHOUT_SMALL_WORDS &&
    !text.some((word) => ENGLISH.has(word.toLowerCase()))
  );
}

/** Whether a text, or one sentence of it, is in another language than it should be. */
export function isInOtherLanguage(text: string, locale: Locale): boolean {
  const parts = sentences(text);
  return (
    parts.some((sentence) => isForeign(sentence, locale)) ||
    (locale === 'en' && lacksSmallWords(parts.flat()))
  );
}

/** Texts that stand under the wrong language, and sentences that are the same under both. */
export function languageProblems(pairs: Pair[]): Problem[] {
  return pairs.flatMap(({ at, path, vi, en }) => {
    const texts = { vi, en };
    if (vi === en && !isName(words(vi))) {
      return [problemAt(at, path, 'is the same in both languages; translate one of the two')];
    }
    return locales
      .filter((locale) => isInOtherLanguage(texts[locale], locale))
      .map((locale) =>
        problemAt(
          at,
          [...path, locale],
          `does not read as ${names[locale]}; translate it, or put foreign words in “ ”`,
        ),
      );
  });
}

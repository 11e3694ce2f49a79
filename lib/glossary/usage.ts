import type { Locale, Localized } from '../i18n/schema';
import type { TermContent } from './schema';

const inner = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const patterns = new Map<string, RegExp>();

/** The phrase as whole words, in any case, an English one also in its plural. */
function pattern(phrase: string, locale: Locale): RegExp {
  const key = `${locale} ${phrase}`;
  const known = patterns.get(key) ?? wholeWords(phrase, locale);
  patterns.set(key, known);
  return known;
}

function wholeWords(phrase: string, locale: Locale): RegExp {
  const ending = locale === 'en' ? '(?:s|es)?' : '';
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${inner(phrase)}${ending}(?![\p{L}\p{N}])`, 'iu');
}

/** True where a text in both languages holds the words of a glossary entry, or a variant, in either. */
export function usesTerm(text: Localized, term: Pick<TermContent, 'name' | 'variants'>): boolean {
  const phrases = [
    { text: term.name.vi, language: 'vi' as const },
    { text: term.name.en, language: 'en' as const },
    ...term.variants,
  ];
  return phrases.some((phrase) =>
    pattern(phrase.text, phrase.language).test(text[phrase.language]),
  );
}

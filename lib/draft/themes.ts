import { findPhrases, longest, phraseKeys, type Phrase } from './phrases';
import type { Confidence } from './proposal';
import { otherSense, themeWords } from './theme-words';
import { tokensOf } from './tokens';
import type { Vocabulary } from './vocabulary';

export type ThemeSeen = { slug: string; confidence: Confidence };
type Sense = { slug: string; isSure: boolean; words: string };

const LEAST_OF_NAME = 3;

/** What to look for: the words known for each theme and its name on record, which "và" may join from two. */
export function themePhrases({ themes }: Vocabulary): Phrase<Sense>[] {
  const phrase = (slug: string, words: string, isSure: boolean) => ({
    keys: phraseKeys(words),
    of: { slug, isSure, words },
  });
  const own = themes.flatMap(({ slug, name }) => {
    const known = themeWords[slug];
    const parts = name.vi
      .split(/\s+và\s+|,\s*/u)
      .filter((part) => !known || phraseKeys(part).length >= LEAST_OF_NAME);
    return [
      ...parts.map((part) => phrase(slug, part, true)),
      ...(known?.sure ?? []).map((words) => phrase(slug, words, true)),
      ...(known?.vague ?? []).map((words) => phrase(slug, words, false)),
    ];
  });
  return [...own, ...otherSense.map((words) => phrase('', words, false))];
}

/** The themes that a passage is about. */
export function themesIn(text: string, phrases: Phrase<Sense>[]): ThemeSeen[] {
  const seen = new Map<string, { sure: Set<string>; vague: Set<string> }>();
  for (const { of } of longest(findPhrases(tokensOf(text), phrases))) {
    if (of.slug === '') continue;
    const words = seen.get(of.slug) ?? { sure: new Set(), vague: new Set() };
    (of.isSure ? words.sure : words.vague).add(of.words);
    seen.set(of.slug, words);
  }
  return [...seen].flatMap(([slug, { sure, vague }]) => {
    if (sure.size === 0 && vague.size < 2) return [];
    return [{ slug, confidence: sure.size > 1 ? 'high' : 'medium' } as const];
  });
}

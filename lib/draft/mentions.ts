import type { NameForm, NamedRecord } from './names';
import { findPhrases, longest, type Found, type Phrase } from './phrases';
import type { Confidence } from './proposal';
import { tokensOf, type Token } from './tokens';
import type { Vocabulary } from './vocabulary';

/** A record that a text names, where, and how surely the words are its name. */
export type Mention = NamedRecord & { start: number; end: number; confidence: Confidence };

const LEAST_FOR_REORDERED = 6;
const ROOM = 4;
const MASTERPLAN = ['ke', 'hoach', 'tong', 'the'];
const MOST_BEFORE_YEAR = 8;

const SYLLABLE =
  /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|n|ngh?|nh|p|ph|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|ng?|nh|p|t)?$/u;
const isForeign = ({ key }: Token) => !SYLLABLE.test(key);
const isAcronym = ({ word }: Token) => word.length > 1 && /\d|^[\p{Lu}\d]+$/u.test(word);
const isCapital = ({ word }: Token) => /^\p{Lu}/u.test(word);

/** A part of a name, spelt small and without an acronym or a number, may be no name at all. */
function confidenceOf(tokens: Token[], { of, from, to }: Found<NameForm>): Confidence {
  const words = tokens.slice(from, to + 1);
  if (of.kind === 'abbreviation') return words.some(isAcronym) ? 'high' : 'low';
  if (of.kind === 'reordered') return 'medium';
  const isFirst = from === 0 || tokens[from - 1]?.sentence !== tokens[from]?.sentence;
  const capitals = words.filter(isCapital).length - (isFirst ? 1 : 0);
  if (capitals > 0) return 'high';
  if (of.kind === 'name') return 'medium';
  return words.some((word) => isAcronym(word) || isForeign(word)) ? 'medium' : 'low';
}

/** A long name whose words the text puts in another order, starting with the same two. */
function reordered(tokens: Token[], names: Phrase<NameForm>[]): Found<NameForm>[] {
  const long = names.filter(({ keys }) => new Set(keys).size >= LEAST_FOR_REORDERED);
  return tokens.flatMap(({ key, sentence }, from) =>
    long.flatMap(({ keys, of }) => {
      if (keys[0] !== key || tokens[from + 1]?.key !== keys[1]) return [];
      const room = tokens
        .slice(from, from + keys.length + ROOM)
        .filter((token) => token.sentence === sentence)
        .map((token) => token.key);
      if (!keys.every((needed) => room.includes(needed))) return [];
      const last = Math.max(...keys.map((needed) => room.indexOf(needed)));
      return [{ of: { ...of, kind: 'reordered' as const }, from, to: from + last, keys }];
    }),
  );
}

/** "Kế hoạch tổng thể … 2025" is the masterplan that ends in that year, however its name is worded. */
function masterplansByYear(tokens: Token[], vocabulary: Vocabulary): Found<NameForm>[] {
  return tokens.flatMap((_, from) => {
    if (!MASTERPLAN.every((key, i) => tokens[from + i]?.key === key)) return [];
    const near = tokens.slice(from, from + MASTERPLAN.length + MOST_BEFORE_YEAR);
    const year = near.findIndex(({ key }) => /^20\d\d$/u.test(key));
    const ends = year >= 0 && /^20\d\d$/u.test(near[year + 1]?.key ?? '') ? year + 1 : year;
    const plan = vocabulary.masterplans.find(
      ({ period }) => String(period.end) === near[ends]?.key,
    );
    if (!plan) return [];
    const of = { folder: 'masterplans' as const, slug: plan.slug, kind: 'name' as const };
    const keys = near.slice(0, ends + 1).map(({ key }) => key);
    return [{ of, from, to: from + ends, keys }];
  });
}

/** The initiatives and masterplans that a text names; of overlapping names the longest. */
export function mentionsIn(
  text: string,
  names: Phrase<NameForm>[],
  vocabulary: Vocabulary,
): Mention[] {
  const tokens = tokensOf(text);
  const exact = findPhrases(tokens, names).filter(
    ({ of, from, to }) => of.kind !== 'abbreviation' || tokens.slice(from, to + 1).some(isAcronym),
  );
  const overlaps = (one: Found<NameForm>) =>
    exact.some(
      (other) => other.of.slug === one.of.slug && one.from <= other.to && other.from <= one.to,
    );
  const found = longest([
    ...exact,
    ...reordered(tokens, names).filter((one) => !overlaps(one)),
    ...masterplansByYear(tokens, vocabulary),
  ]);
  return found.map((one) => ({
    folder: one.of.folder,
    slug: one.of.slug,
    start: tokens[one.from]?.start ?? 0,
    end: tokens[one.to]?.end ?? 0,
    confidence: confidenceOf(tokens, one),
  }));
}

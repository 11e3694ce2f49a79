import type { Form, Unit } from './plan';
import type { Vocabulary } from './vocabulary';
import type { AskedWord, Word } from './words';

/** Words this short are matched whole; longer ones also as the beginning of a longer word. */
export const SHORTEST_BEGINNING = 4;
const PLURAL = /^(?:[a-z]{2,}[^su]s|[a-z]{2,}(?:i|ch|sh|ss|x)es)$/;
const SINGULAR = /^[a-z]{3,}[^s]$/;

/** An English word in the plural where it was typed in the singular, and the other way round. */
function otherNumbers({ exact, folded }: Word): string[] {
  if (exact !== folded) return [];
  if (PLURAL.test(folded))
    return [folded.replace(/ies$/, 'y').replace(/(?<=ch|sh|ss|x)es$|s$/, '')];
  return SINGULAR.test(folded) ? [folded.replace(/(?<=[^aeiou])y$/, 'ie') + 's'] : [];
}

const ENDING =
  /(?:abil|ibil)ity$|(?:iz)?ations?$|(?:at|iv|al)?ing$|ments?$|ances?$|ences?$|iv(?:e|ity)$|ities$/;
const SHORTEST_STEM = 6;

/** A long English word without its ending: what it is derived from begins so too. */
function stemsOf({ exact, folded }: Word): string[] {
  const stem = folded.replace(ENDING, '');
  return exact === folded && stem !== folded && stem.length >= SHORTEST_STEM ? [stem] : [];
}

const plainWord = (word: string): Word => ({ written: word, exact: word, folded: word });

/** A word, or words in a row, with the forms of one word. */
export function typedUnit(words: AskedWord[], more: Form[] = [], isQuoted = false): Unit {
  const [word] = words;
  const typed: Form = { words, how: 'typed' };
  if (!word || isQuoted) return { typed: words, forms: [typed], isQuoted };
  if (words.length > 1)
    return { typed: words, forms: [typed, { words, how: 'apart' }, ...more], isQuoted };
  const forms: Form[] = [
    typed,
    ...otherNumbers(word).map((other): Form => ({ words: [plainWord(other)], how: 'number' })),
    ...(word.folded.length >= SHORTEST_BEGINNING ? [{ words, how: 'beginning' as const }] : []),
    ...stemsOf(word).map((stem): Form => ({ words: [plainWord(stem)], how: 'stem' })),
    ...more,
  ];
  return { typed: words, forms, isQuoted };
}

const MOST_LONGER = 24;

/** A unit with those of its forms that stand somewhere: beginnings with the words that begin so. */
export function knownForms(unit: Unit, vocabulary: Vocabulary): Unit {
  const forms = unit.forms.flatMap((form): Form[] => {
    const [word] = form.words;
    if (!word || !['number', 'beginning', 'stem'].includes(form.how)) return [form];
    if (form.how === 'number') return vocabulary.entries(word.folded) > 0 ? [form] : [];
    const longer = vocabulary.longer(word.folded, MOST_LONGER);
    return longer.length > 0 ? [{ ...form, longer }] : [];
  });
  return { ...unit, forms };
}

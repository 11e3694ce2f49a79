import type { Form, Knowledge, Plan, Unit } from './plan';
import { hasMarks, type Word } from './words';

/** Words as they stand in a padded text, between blanks. */
export type Phrase = { exact: string; folded: string; isMarked: boolean };
export type ReadForm = { form: Form; phrases: Phrase[] };
export type ReadUnit = { unit: Unit; forms: ReadForm[]; rarity: number };

/** A plan made ready for many rows. */
export type ReadPlan = {
  units: ReadUnit[];
  row: Phrase;
  pairs: Phrase[];
  rarity: number;
  words: number;
};

function phraseOf(words: Word[], isBeginning = false): Phrase {
  const end = isBeginning ? '' : ' ';
  return {
    exact: ` ${words.map(({ exact }) => exact).join(' ')}${end}`,
    folded: ` ${words.map(({ folded }) => folded).join(' ')}${end}`,
    isMarked: words.some(hasMarks),
  };
}

const readForm = (form: Form): ReadForm => ({
  form,
  phrases:
    form.how === 'apart'
      ? form.words.map((word) => phraseOf([word]))
      : [phraseOf(form.words, form.how === 'beginning' || form.how === 'stem')],
});

/** In how many rows words stand in a row, as far as is known: no more than the rarest two side by side. */
function entriesOf(words: Word[], { vocabulary, pair }: Knowledge): number {
  const [word] = words;
  if (!word) return 0;
  if (words.length === 1) return vocabulary.entries(word.folded);
  const form = words.some(hasMarks) ? 'exact' : 'folded';
  const pairs = words.slice(1).map((next, at) => {
    const before = words[at] ?? next;
    return pair(before[form], next[form]) ?? pair(before.folded, next.folded);
  });
  return Math.min(...pairs.map((known) => known?.entries ?? 0));
}

/** Makes a plan ready for scoring; a unit counts the more, the fewer rows hold it. */
export function readPlan({ units }: Plan, knowledge: Knowledge, count: number): ReadPlan {
  const rarityOf = ({ forms }: Unit) => {
    const each = forms
      .filter(({ how }) => how !== 'apart' && how !== 'stem')
      .map(({ words }) => entriesOf(words, knowledge))
      .filter((entries) => entries > 0);
    return Math.log(1 + count / Math.max(0.5, each[0] ?? 0.5));
  };
  const read = units.map((unit) => ({
    unit,
    forms: unit.forms.map(readForm),
    rarity: rarityOf(unit),
  }));
  const words = units.map(({ typed }) => typed);
  const between = words
    .slice(1)
    .map((next, at) => [...(words[at] ?? []).slice(-1), ...next.slice(0, 1)]);
  return {
    units: read,
    row: phraseOf(words.flat()),
    pairs: between.map((pair) => phraseOf(pair)),
    rarity: read.reduce((sum, { rarity }) => sum + rarity, 0),
    words: words.flat().length,
  };
}

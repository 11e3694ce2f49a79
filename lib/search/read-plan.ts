import type { Form, Knowledge, Plan, Unit } from './plan';
import { hasMarks, type Word } from './words';

/** Words in a row, or the beginning of one word. */
export type Phrase = { words: Word[]; isMarked: boolean; isBeginning: boolean };
/** A form with the phrases in which it stands, by their places in the list. */
export type ReadForm = { form: Form; phrases: number[] };
export type ReadUnit = {
  unit: Unit;
  forms: ReadForm[];
  /** The names, typed or other, of a unit that is known by more than one. */
  names: number[];
  rarity: number;
};

/** A plan made ready for many rows; phrases are given by their places in the list. */
export type ReadPlan = {
  units: ReadUnit[];
  phrases: Phrase[];
  row: number;
  /** What a row is called that is just what was asked for. */
  whole: number[];
  pairs: number[];
  rarity: number;
  words: number;
};

/** A list of phrases in which each stands once. */
function phraseList() {
  const phrases: Phrase[] = [];
  const places = new Map<string, number>();
  const placeOf = (words: Word[], isBeginning = false): number => {
    const key = `${words.map(({ exact }) => exact).join(' ')}${isBeginning ? '*' : ''}`;
    const place =
      places.get(key) ?? phrases.push({ words, isMarked: words.some(hasMarks), isBeginning }) - 1;
    places.set(key, place);
    return place;
  };
  return { phrases, placeOf };
}

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

function namesOf(forms: ReadForm[]): number[] {
  const isName = forms.some(({ form }) => form.how === 'name' || form.how === 'related');
  const called = forms.filter(({ form }) => form.how === 'name' || form.how === 'typed');
  return isName ? called.flatMap(({ phrases }) => phrases) : [];
}

/** Makes a plan ready for scoring; a unit counts the more, the fewer rows hold it. */
export function readPlan({ units }: Plan, knowledge: Knowledge, count: number): ReadPlan {
  const { phrases, placeOf } = phraseList();
  const readForm = (form: Form): ReadForm => ({
    form,
    phrases:
      form.how === 'apart'
        ? form.words.map((word) => placeOf([word]))
        : [placeOf(form.words, form.how === 'beginning' || form.how === 'stem')],
  });
  const rarityOf = ({ forms }: Unit) => {
    for (const { how, words } of forms) {
      const entries = how === 'apart' || how === 'stem' ? 0 : entriesOf(words, knowledge);
      if (entries > 0) return Math.log(1 + count / entries);
    }
    return Math.log(1 + count / 0.5);
  };
  const read = units.map((unit): ReadUnit => {
    const forms = unit.forms.map(readForm);
    return { unit, forms, names: namesOf(forms), rarity: rarityOf(unit) };
  });
  const words = units.map(({ typed }) => typed);
  const between = words
    .slice(1)
    .map((next, at) => [...(words[at] ?? []).slice(-1), ...next.slice(0, 1)]);
  const row = placeOf(words.flat());
  return {
    units: read,
    row,
    whole: [row, ...(read.length === 1 ? read.flatMap(({ names }) => names) : [])],
    pairs: between.map((pair) => placeOf(pair)),
    phrases,
    rarity: read.reduce((sum, { rarity }) => sum + rarity, 0),
    words: words.flat().length,
  };
}

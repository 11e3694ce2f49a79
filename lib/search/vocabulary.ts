import { distance, soundOf } from './distance';
import type { Word } from './words';

/** A word of the record: as it is compared, as it is written most often, and in how many rows of the index it stands. */
export type KnownWord = Word & { entries: number };

type Entry = { forms: KnownWord[]; entries: number; sound: string };

const SHORT = 4;
const LONG = 8;
/** Words whose neighbours are remembered at most. */
const MOST_NEAR = 1000;

/** How many letters may be wrong in a word: one in a short one, two in a longer one. */
const allowed = ({ folded }: Word) => {
  if (folded.length <= SHORT) return 1;
  return folded.length < LONG ? 1.5 : 2;
};

/** The words of the record, to be asked what they are and which are spelled nearly alike. */
export function vocabulary(words: KnownWord[]) {
  const byFolded = new Map<string, Entry>();
  const exact = new Set(words.map((word) => word.exact));
  for (const word of words) {
    const entry = byFolded.get(word.folded);
    if (entry) {
      entry.forms.push(word);
      entry.entries += word.entries;
    } else {
      const sound = soundOf(word.folded);
      byFolded.set(word.folded, { forms: [word], entries: word.entries, sound });
    }
  }
  const folded = [...byFolded.keys()].sort();

  function firstFrom(beginning: string): number {
    let low = 0;
    let high = folded.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((folded[middle] ?? '') < beginning) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function nearTo(word: Word): KnownWord[] {
    const most = allowed(word);
    const sound = soundOf(word.folded);
    const found = [...byFolded].flatMap(([other, { forms, entries, sound: othersSound }]) => {
      if (Math.abs(other.length - word.folded.length) > 2) return [];
      const spelled = distance(word.folded, other, 2);
      const heard = most < 2 ? distance(sound, othersSound, 1) + 0.5 : spelled;
      const far = Math.min(spelled, heard);
      return far > most ? [] : forms.map((form) => ({ form, far, entries }));
    });
    return found
      .sort((a, b) => a.far - b.far || b.entries - a.entries || b.form.entries - a.form.entries)
      .map(({ form }) => form);
  }
  const nearKnown = new Map<string, KnownWord[]>();

  return {
    /** In how many rows a folded word stands; 0 where it is unknown. */
    entries: (word: string) => byFolded.get(word)?.entries ?? 0,
    /** True where this word stands somewhere with just these marks. */
    knowsExact: (word: Word) => exact.has(word.exact),
    /** Longer words of the record that begin so, at most so many. */
    longer(beginning: string, most: number): string[] {
      const found: string[] = [];
      for (let at = firstFrom(beginning); found.length < most; at += 1) {
        const word = folded[at];
        if (!word?.startsWith(beginning)) break;
        if (word !== beginning) found.push(word);
      }
      return found;
    },
    /** Words of the record that a misspelled word may be, the nearest and then the most frequent first. */
    near(word: Word): KnownWord[] {
      // Each word of the record is looked at, and a query is read more than once.
      if (nearKnown.size > MOST_NEAR) nearKnown.clear();
      const near = nearKnown.get(word.exact) ?? nearTo(word);
      nearKnown.set(word.exact, near);
      return near;
    },
  };
}

export type Vocabulary = ReturnType<typeof vocabulary>;

import { longForms } from './match';
import type { Unit } from './plan';
import type { Store } from './rank';
import { readPlan } from './read-plan';
import { standingReader, type Passage } from './standing';
import { hasMarks } from './words';

/** Of these rows those that hold the units in a row, where the terms of the index alone cannot tell. */
export function holdInARow(store: Store, units: Unit[], rows: number[]): number[] {
  const doubted = units.filter((unit) => longForms(unit).length > 0);
  if (doubted.length === 0 || rows.length === 0) return rows;
  const read = readPlan({ units: doubted, unwanted: [], corrections: [] }, store, store.count);
  const standing = standingReader(read.phrases, store.lexicon);
  const isHeld = (passages: Passage[]) =>
    read.units.every(({ unit, forms }) =>
      forms.some(({ form, phrases: [place = 0] }) => {
        if (form.how === 'apart') return false;
        const isExact = unit.isQuoted && form.words.some(hasMarks);
        return passages.some((fields) =>
          fields.some(({ standing: { [place]: stands } }) =>
            isExact ? stands?.isExact : stands !== undefined,
          ),
        );
      }),
    );
  const texts = store.reader.texts(rows);
  return rows.filter((_, at) => isHeld(standing(texts[at] ?? new Uint8Array())));
}

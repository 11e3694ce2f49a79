export type Naming = {
  /** The folder and slug of what is named: initiatives/defa. */
  of: string;
  /** A date to sort by; empty where there is none. */
  sortDate: string;
  /** The meeting that named it, itself or in a declaration; null beside the meetings. */
  meeting: string | null;
};

/**
 * For each name the meeting that is the first on record to give it: none where something beside the meetings gave it
 * before, or where nothing with a date gives it.
 */
export function firstNamings(namings: readonly Naming[]): Map<string, string> {
  const first = new Map<string, Naming>();
  for (const naming of namings) {
    if (naming.sortDate === '') continue;
    const known = first.get(naming.of);
    const isEarlier = known === undefined || naming.sortDate < known.sortDate;
    // What is dated the same day stands for the meeting of that day.
    const isSameDay = known?.sortDate === naming.sortDate && known.meeting === null;
    if (isEarlier || isSameDay) first.set(naming.of, naming);
  }
  return new Map(
    [...first.values()].flatMap(({ of, meeting }) => (meeting === null ? [] : [[of, meeting]])),
  );
}

/** A stored word as an ICU select key, which cannot hold a hyphen: in-person → in_person. */
export function icuKey(word: string | null | undefined): string {
  return (word ?? 'other').replaceAll('-', '_');
}

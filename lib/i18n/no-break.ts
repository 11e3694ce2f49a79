/** A name that stays on one line: "ADGMIN 6". For headings, never for what is copied or compared. */
export function noBreak(name: string): string {
  return name.replaceAll(' ', '\u00a0');
}

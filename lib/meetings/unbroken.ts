/** A meeting's short name that no line breaks: "ADGMIN" never stands at the end of one line and its "6" on the next. */
export function unbroken(short: string): string {
  return short.replaceAll(' ', '\u00A0');
}

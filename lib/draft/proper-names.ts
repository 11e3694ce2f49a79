const CAPITAL = /^\p{Lu}/u;

/** A text in capitals as it is usually written: TRẦN BÌNH becomes Trần Bình. */
export function withoutShouting(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** Whether the line can be the name of a person: two to five words, each with a capital, no digits. */
export function looksLikeName(line: string): boolean {
  const words = line.split(/\s+/u);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => CAPITAL.test(word)) &&
    !/[\d“”"():;.,]/u.test(line)
  );
}

const AGENCY = /\s*[/(]\s*[\p{L}\p{N} .+-]+\)?$/u;

/** The author of a line that signs an article, without the paper's name; undefined where it names no person. */
export function signedBy(line: string): string | undefined {
  const name = line.replace(/^[-–—\s]+/u, '').replace(AGENCY, '');
  return looksLikeName(name) && !/^Theo\s/iu.test(name) ? withoutShouting(name) : undefined;
}

import { countryName } from '../meetings/countries';
import { countryCodes, type CountryCode } from '../meetings/schema';
import { fold } from '../search/fold';

const SHORT = { BN: ['Brunei'], TL: ['Đông Timor'], LA: ['CHDCND Lào'], KH: ['Cambodia'] };
const LEAST_FOR_SLIPS = 8;
const MOST_SLIPS = 2;

const names = countryCodes.flatMap((code) => {
  const short = Object.entries(SHORT).flatMap(([key, list]) => (key === code ? list : []));
  return [countryName(code, 'vi'), ...short].map((name) => ({ code, name }));
});

/** How many letters have to change to make one word of the other. */
function slips(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (const [i, letter] of Array.from(one).entries()) {
    const next = [i + 1];
    for (const [j, against] of Array.from(other).entries()) {
      const replaced = (row[j] ?? 0) + (letter === against ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? other.length;
}

/** The member state of this name, a long name also where it is misspelt. */
export function countryOf(text: string): CountryCode | undefined {
  const folded = fold(text.trim());
  const exact = names.find(({ name }) => fold(name) === folded);
  if (exact || folded.length < LEAST_FOR_SLIPS) return exact?.code;
  return names.find(
    ({ name }) => name.length >= LEAST_FOR_SLIPS && slips(fold(name), folded) <= MOST_SLIPS,
  )?.code;
}

/** A pattern for the Vietnamese names of the member states. */
export const COUNTRY = `(?:${names.map(({ name }) => name).join('|')})`;

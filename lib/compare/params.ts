import type { RawParams } from '../search/params';
import { slugSchema } from '../statements/schema';

/** The parts of an address that say what to compare; "a" and "b" are its two sides. */
export const comparedParams = ['theme', 'a', 'b'] as const;
export type ComparedParam = (typeof comparedParams)[number];

/** What is compared: two declarations, or two meetings on one theme. */
export type Compared = {
  of: 'declarations' | 'meetings';
  asked: { [Name in ComparedParam]?: string };
  /** Names of the values that the record does not know. */
  ignored: ComparedParam[];
};

type Known = Record<'themes' | 'declarations' | 'meetings', readonly string[]>;

function lastOf(given: string | string[] | undefined): string | undefined {
  const value = Array.isArray(given) ? given.at(-1) : given;
  return value === undefined || value.trim() === '' ? undefined : value;
}

/** Reads what is to be compared. A value that is not understood is ignored and named, never an error. */
export function readCompared(raw: RawParams, known: Known): Compared {
  const isIn = (choices: readonly string[], value = '') => choices.includes(value);
  const isOfMeetings =
    isIn(known.themes, lastOf(raw.theme)) ||
    [raw.a, raw.b].some((side) => isIn(known.meetings, lastOf(side)));
  const sides = isOfMeetings ? known.meetings : known.declarations;
  const choices = { theme: known.themes, a: sides, b: sides };
  const compared: Compared = {
    of: isOfMeetings ? 'meetings' : 'declarations',
    asked: {},
    ignored: [],
  };
  for (const name of comparedParams) {
    const value = lastOf(raw[name]);
    if (value === undefined) continue;
    const parsed = slugSchema.refine((slug) => isIn(choices[name], slug)).safeParse(value);
    if (parsed.success) compared.asked[name] = parsed.data;
    else compared.ignored.push(name);
  }
  return compared;
}

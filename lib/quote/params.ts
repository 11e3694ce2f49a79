import type { RawParams } from '../search/params';

/** The longest passage that is looked at, in characters. */
export const MAX_PASSAGE_LENGTH = 2000;
/** The form lets a little more through, so that a passage that is too long is cut here and the page says so. */
export const MAX_TYPED_LENGTH = MAX_PASSAGE_LENGTH + 50;

const NAME = /^[a-z][\w-]{0,23}$/i;

/** A passage as it was pasted, without what no reader can see, and what was left aside. */
export type ReadPassage = {
  text: string;
  isCut: boolean;
  /** Names of the address that mean nothing here; names that are no words are only counted. */
  ignored: { names: string[]; count: number };
};

const visible = (text: string) =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/\p{Cs}/gu, '')
    .replaceAll(/[^\P{Cc}\n]/gu, ' ')
    .replaceAll(/[\u202A-\u202E\u2066-\u2069]/gu, '')
    .trim();

/** Reads the passage out of an address. Nothing that can be sent is an error. */
export function readPassage(raw: RawParams): ReadPassage {
  const { text: given, ...others } = raw;
  const last = Array.isArray(given) ? given.at(-1) : given;
  const whole = Array.from(visible(last ?? ''));
  const names = Object.keys(others);
  return {
    text: whole.slice(0, MAX_PASSAGE_LENGTH).join('').trim(),
    isCut: whole.length > MAX_PASSAGE_LENGTH,
    ignored: { names: names.filter((name) => NAME.test(name)), count: names.length },
  };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../i18n/schema';
import { letterWidths, withoutKerning } from './woff';

const subsets = ['latin', 'vietnamese'] as const;
const folder = join(/* turbopackIgnore: true */ process.cwd(), 'node_modules/@fontsource');

/** The types of a preview, by what they are for. */
const faces = {
  text: { family: 'source-serif-4', weight: 400, style: 'normal' },
  title: { family: 'source-serif-4', weight: 600, style: 'normal' },
  motto: { family: 'source-serif-4', weight: 400, style: 'italic' },
  label: { family: 'be-vietnam-pro', weight: 400, style: 'normal' },
  strong: { family: 'be-vietnam-pro', weight: 600, style: 'normal' },
} as const;

export type Face = keyof typeof faces;

/** A face is cut into files by script; the drawer falls from one name to the next for a letter it does not find. */
function open(face: Face) {
  const { family, weight, style } = faces[face];
  const files = subsets.map((subset) => {
    const name = `${family}-${subset}-${String(weight)}-${style}.woff`;
    const data = readFileSync(join(folder, family, 'files', name));
    return { name: `${family} ${subset}`, data, weight, style, width: letterWidths(data) };
  });
  const css = {
    fontFamily: files.map(({ name }) => name).join(', '),
    fontWeight: weight,
    fontStyle: style,
  };
  const width = (letter: string) => {
    for (const file of files) {
      const found = file.width(letter);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return { files, css, width };
}

const opened = {
  text: open('text'),
  title: open('title'),
  motto: open('motto'),
  label: open('label'),
  strong: open('strong'),
};

function fontFiles(toData: (data: Buffer) => Buffer) {
  return Object.values(opened).flatMap(({ files }) =>
    files.map(({ name, data, weight, style }) => ({ name, data: toData(data), weight, style })),
  );
}

/**
 * Every font file of a preview, as the drawer takes them: one array for all pictures of a language, as it keeps what it
 * has parsed with the array. Vietnamese is set without kerning, for the drawer looks up two letters of different files
 * by their numbers in one of them, and shifts letters that nobody meant to shift.
 */
export const previewFonts: Record<Locale, ReturnType<typeof fontFiles>> = {
  vi: fontFiles(withoutKerning),
  en: fontFiles((data) => data),
};

/** How a face is asked for in the picture. */
export function typeOf(face: Face) {
  return opened[face].css;
}

/** True if each face of the picture has this letter. */
export function hasLetter(letter: string): boolean {
  return Object.values(opened).every(({ width }) => width(letter) !== undefined);
}

/** How wide a text is when it is set in one line, in parts of the type's size. */
export function widthOf(text: string, face: Face): number {
  return Array.from(text).reduce((sum, letter) => sum + (opened[face].width(letter) ?? 0.5), 0);
}

/** The text with no letter that the fonts lack, for which the drawer would ask another site: its plain letter, or "?". */
export function drawable(text: string): string {
  return Array.from(text.normalize('NFC').replaceAll(/\s+/gu, ' '), (letter) => {
    if (hasLetter(letter)) return letter;
    const [plain = '?'] = letter.normalize('NFD');
    return hasLetter(plain) ? plain : '?';
  }).join('');
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { cutLetters } from './letters';

const require = createRequire(import.meta.url);

/** Our types, cut from the fonts as their makers publish them. Hints only old screens use would double the size. */
const options = {
  targetFormat: 'woff2' as const,
  noHinting: true,
  keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'lnum', 'tnum'],
};

const originals = {
  'sans-400': '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
  'sans-600': '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf',
  'serif-400': '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'serif-600': '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'serif-400-italic':
    '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
};

/** Every type of the site as a file that holds the letters of the record and no others. */
export async function cutFonts(): Promise<{ name: string; data: Buffer }[]> {
  return Promise.all(
    Object.entries(originals).map(async ([name, path]) => ({
      name: `${name}.woff2`,
      data: await subsetFont(readFileSync(require.resolve(path)), cutLetters, options),
    })),
  );
}

import type { Locale } from '../i18n/schema';

type Named = {
  name: string;
  other: { lang: Locale; text: string };
  abbreviation: string | null;
  variants: { lang: Locale; text: string }[];
};

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** Other ways to say a thing in one language, without those that its name or abbreviation says already. */
export function otherNames({ name, other, abbreviation, variants }: Named, lang: Locale) {
  const head = lang === other.lang ? other.text : name;
  return variants
    .filter((one) => one.lang === lang)
    .map(({ text }) => text)
    .filter((text) => !same(text, head) && !same(text, abbreviation ?? ''));
}

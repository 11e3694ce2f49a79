import type { Locale } from '../i18n/schema';
import type { StatementView } from '../statements/view';

type Words = Pick<StatementView, 'title' | 'text' | 'other'>;

const written = (text: string | null) => (text === null || text.trim() === '' ? null : text);

/** The words of a statement in each language, the reader's first; null where the record has none. */
export function halvesOf({ title, text, other }: Words, locale: Locale) {
  return [
    { lang: locale, title: written(title), text: written(text) },
    { lang: other.lang, title: written(other.title), text: written(other.text) },
  ] as const;
}

export type Half = ReturnType<typeof halvesOf>[number];

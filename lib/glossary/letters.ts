import type { Locale } from '../i18n/schema';

/** The letter under which a word stands in a list: a tone does not make another letter, but Đ, Ă, Â, Ê, Ô, Ơ and Ư are letters. */
export function firstLetter(word: string, locale: Locale): string {
  const withoutTone = word
    .normalize('NFD')
    .replaceAll(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
  return withoutTone.charAt(0).toLocaleUpperCase(locale);
}

import { locales } from '@/lib/i18n/schema';

/** Readers of both languages, with and without JavaScript. */
export const readers = locales.flatMap((locale) =>
  [true, false].map((javaScriptEnabled) => ({
    locale,
    javaScriptEnabled,
    name: `${locale}, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`,
  })),
);

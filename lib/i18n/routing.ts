import { defineRouting } from 'next-intl/routing';
import { locales } from './schema';

export const routing = defineRouting({
  locales,
  defaultLocale: 'vi',
  localePrefix: 'always',
  localeCookie: { name: 'NEXT_LOCALE', maxAge: 31_536_000, sameSite: 'lax' },
});

import { locale as rootLocale } from 'next/root-params';
import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { routing } from './routing';

const catalogues = {
  vi: () => import('../../messages/vi.json'),
  en: () => import('../../messages/en.json'),
};

export default getRequestConfig(async ({ locale: asked }) => {
  const given = asked ?? (await rootLocale());
  const locale = hasLocale(routing.locales, given) ? given : routing.defaultLocale;
  const { default: messages } = await catalogues[locale]();
  return { locale, messages, timeZone: 'Asia/Ho_Chi_Minh' };
});

import { locale as rootLocale } from 'next/root-params';
import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { routing } from './routing';

export default getRequestConfig(async ({ locale: asked }) => {
  const given = asked ?? (await rootLocale());
  const locale = hasLocale(routing.locales, given) ? given : routing.defaultLocale;
  const { default: messages } = (await import(`../../messages/${locale}.json`)) as {
    default: typeof import('../../messages/vi.json');
  };
  return { locale, messages, timeZone: 'Asia/Ho_Chi_Minh' };
});

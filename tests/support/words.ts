import { createTranslator } from 'next-intl';
import type { Locale } from '@/lib/i18n/schema';
import en from '@/messages/en.json' with { type: 'json' };
import vi from '@/messages/vi.json' with { type: 'json' };

const messages = { vi, en };

/** The interface words a reader of this language sees. */
export function words(locale: Locale) {
  return createTranslator({ locale, messages: messages[locale] });
}

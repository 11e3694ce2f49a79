import { createTranslator } from 'next-intl';
import en from '../../messages/en.json';
import vi from '../../messages/vi.json';

/** The words of a citation. One page cites in both languages, so they do not come with the page's own. */
export const citationWords = {
  vi: createTranslator({ locale: 'vi', messages: vi }),
  en: createTranslator({ locale: 'en', messages: en }),
};

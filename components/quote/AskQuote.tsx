import { useLocale, useTranslations } from 'next-intl';
import { hrefs } from '@/lib/hrefs';

/** Leads whoever holds a sentence to the page that says where it is from. */
export function AskQuote() {
  const locale = useLocale();
  const t = useTranslations('Quote');
  return (
    <p>
      {t('ask')} <a href={hrefs.quote(locale)}>{t('askLink')}</a>.
    </p>
  );
}

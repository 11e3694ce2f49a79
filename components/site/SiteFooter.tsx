import { useLocale, useTranslations } from 'next-intl';
import { hrefs } from '@/lib/hrefs';

export function SiteFooter() {
  const locale = useLocale();
  const t = useTranslations('Site');
  return (
    <footer data-print="no" className="mt-20 border-t border-rule bg-sheet">
      <div className="mx-auto grid max-w-page gap-4 px-4 py-8 text-sm sm:px-6 lg:grid-cols-[minmax(0,1fr)_auto]">
        <p className="max-w-text text-quiet">{t('disclaimer')}</p>
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          <li>
            <a className="inline-block py-1" href={hrefs.about(locale)}>
              {t('about')}
            </a>
          </li>
          <li>
            <a className="inline-block py-1" href={hrefs.glossary(locale)}>
              {t('glossary')}
            </a>
          </li>
          <li>
            <a className="inline-block py-1" href={hrefs.quote(locale)}>
              {t('quote')}
            </a>
          </li>
          <li>
            <a className="inline-block py-1" href={hrefs.compare(locale)}>
              {t('compare')}
            </a>
          </li>
          <li>
            <a className="inline-block py-1" href={hrefs.sources(locale)}>
              {t('sources')}
            </a>
          </li>
          <li>
            <a className="inline-block py-1" href={hrefs.changes(locale)}>
              {t('changes')}
            </a>
          </li>
          <li>
            <a className="inline-block py-1" href={hrefs.about(locale, 'errors')}>
              {t('reportError')}
            </a>
          </li>
        </ul>
      </div>
    </footer>
  );
}

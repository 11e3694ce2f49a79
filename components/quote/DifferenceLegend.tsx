import { useTranslations } from 'next-intl';
import { addedStyle, droppedStyle } from './ComparedText';

/** How what is only in the passage and what is only in the record are drawn. */
export function DifferenceLegend() {
  const t = useTranslations('Quote');
  return (
    <p className="mb-6 text-sm text-quiet">
      {t('legend')} <span className={droppedStyle}>{t('droppedSample')}</span> = {t('droppedMeans')}
      ; <span className={addedStyle}>{t('addedSample')}</span> = {t('addedMeans')}.
    </p>
  );
}

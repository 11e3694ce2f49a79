import { useTranslations } from 'next-intl';
import { shadingSteps } from '@/lib/themes/matrix';
import { shades } from './shades';

/** What the shading of the matrix means, in words. */
export function MatrixLegend() {
  const t = useTranslations('Themes');
  return (
    <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-quiet">
      <span>{t('matrixLegend')}</span>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {shadingSteps.map((from, index) => {
          const next = shadingSteps[index + 1];
          const isOne = next === from + 1;
          return (
            <li key={from} className="flex items-center gap-1.5 tabular-nums">
              <span
                aria-hidden="true"
                className={`inline-block size-4 border border-rule ${shades[index + 1] ?? ''}`}
              />
              {isOne ? from : t('matrixStep', { from, to: next === undefined ? 0 : next - 1 })}
            </li>
          );
        })}
        <li>{t('matrixNone')}</li>
      </ul>
    </div>
  );
}

import { useTranslations } from 'next-intl';
import type { Why } from '@/lib/search/why';

type Props = { why: Why[] };

/** Says for each part of the query how it stands in a result, the same reason once; just these words need no reason. */
export function WhyFound({ why }: Props) {
  const t = useTranslations('Search');
  if (why.every(({ how }) => how === 'exact')) return null;
  const reasons = why.map(({ how, typed, name }) => t('whyItem', { how, typed, name: name ?? '' }));
  return (
    <p className="mt-2 mb-1 text-xs text-quiet">
      <span className="font-semibold">{t('why')}</span>
      {` ${[...new Set(reasons)].join('; ')}`}
    </p>
  );
}

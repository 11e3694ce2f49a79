import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/Notice';
import { MAX_PASSAGE_LENGTH, type ReadPassage } from '@/lib/quote/params';

type Props = Pick<ReadPassage, 'isCut' | 'ignored'>;

/** Says what of the address was left aside. */
export function QuoteNotices({ isCut, ignored: { names, count } }: Props) {
  const t = useTranslations('Quote');
  if (!isCut && count === 0) return null;
  return (
    <Notice role="status">
      {isCut && <p>{t('cut', { most: MAX_PASSAGE_LENGTH })}</p>}
      {count > 0 && <p>{t('ignored', { count, names: names.join(', ') || 'none' })}</p>}
    </Notice>
  );
}

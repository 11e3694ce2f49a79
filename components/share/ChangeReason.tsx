import { useLocale, useTranslations } from 'next-intl';
import type { ReasonView } from '@/lib/ledger/view';

type Props = { reason: ReasonView };

/** Why something published was changed, said to be in the other language where it is. */
export function ChangeReason({ reason }: Props) {
  const locale = useLocale();
  const t = useTranslations('Versions');
  if (!reason) return null;
  return (
    <span>
      {t('reason')} <span lang={reason.lang}>{reason.text}</span>
      {reason.lang !== locale && <span className="text-quiet"> {t('reasonInOther')}</span>}
    </span>
  );
}

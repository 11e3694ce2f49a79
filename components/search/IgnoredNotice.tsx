import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/Notice';
import type { ComparedParam } from '@/lib/compare/params';
import type { ParamName } from '@/lib/search/params';

type Props = { ignored: (ParamName | ComparedParam)[] };

/** Says which values of the address were not understood and left aside. */
export function IgnoredNotice({ ignored }: Props) {
  const t = useTranslations('Search');
  if (ignored.length === 0) return null;
  return (
    <Notice role="status">
      {t('ignored', {
        count: ignored.length,
        names: ignored.map((name) => t('param', { name })).join(', '),
      })}
    </Notice>
  );
}

import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/Notice';
import type { ComparedParam } from '@/lib/compare/params';
import { ignoredValue } from '@/lib/search/ignored';
import type { ParamName, RawParams } from '@/lib/search/params';

type Props = {
  ignored: (ParamName | ComparedParam)[];
  /** The values of the address as they were given. */
  given: RawParams;
};

/** Says which values of the address were not understood and left aside. */
export function IgnoredNotice({ ignored, given }: Props) {
  const t = useTranslations('Search');
  if (ignored.length === 0) return null;
  return (
    <Notice role="status">
      {ignored.map((name) => (
        <p key={name} className="wrap-anywhere">
          {t('ignored', { name, value: ignoredValue(given[name]) })}
        </p>
      ))}
    </Notice>
  );
}

import { useTranslations } from 'next-intl';
import type { FirstNamed } from './first-named';

type Props = { named: FirstNamed };

/** What a meeting is the first on record to name; nothing where there is nothing. */
export function FirstNamedList({ named }: Props) {
  const t = useTranslations('Relations');
  if (named.length === 0) return null;
  return (
    <p className="max-w-text text-sm">
      <span className="text-quiet">{t('firstNamed')}</span>{' '}
      {named.flatMap(({ of, href, name, short }, index) => [
        index > 0 && ', ',
        <a key={of} href={href} title={name} className="py-0.5">
          {short}
        </a>,
      ])}
    </p>
  );
}

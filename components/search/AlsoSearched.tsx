import { useTranslations } from 'next-intl';
import type { Name } from '@/lib/search/names';

type Props = { names: Name[] };

const NONE = 'none';
const yearOf = (date: string | undefined) => date?.slice(0, 4) ?? NONE;

/** Which other names of what was asked for were looked for besides, with the time of those that have one. */
export function AlsoSearched({ names }: Props) {
  const t = useTranslations('Search');
  if (names.length === 0) return null;
  return (
    <p>
      {t('also')}{' '}
      {names.map(({ folded, written, lang, from, until }, index) => (
        <span key={folded}>
          {index > 0 && '; '}
          <span lang={lang}>{written}</span>
          {(from ?? until) !== undefined &&
            ` (${t('period', { from: yearOf(from), until: yearOf(until) })})`}
        </span>
      ))}
      .
    </p>
  );
}

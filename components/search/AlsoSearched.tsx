import { useTranslations } from 'next-intl';
import type { Name } from '@/lib/search/synonyms';

type Props = {
  names: Name[];
  /** The same search for the words as they were typed and nothing besides. */
  only: string;
};

/** Which other names of what was asked for were looked for besides. */
export function AlsoSearched({ names, only }: Props) {
  const t = useTranslations('Search');
  if (names.length === 0) return null;
  return (
    <p className="mb-6 max-w-text text-sm text-quiet">
      {t('also')}{' '}
      {names.map(({ folded, written, lang }, index) => (
        <span key={folded}>
          {index > 0 && '; '}
          <span lang={lang}>{written}</span>
        </span>
      ))}
      . <a href={only}>{t('onlyTyped')}</a>
    </p>
  );
}

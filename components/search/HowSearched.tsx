import { useTranslations } from 'next-intl';
import type { SearchView } from '@/lib/search/queries';
import { AlsoSearched } from './AlsoSearched';

type Props = {
  q: string;
  found: SearchView;
  /** The same search for the words as they were typed and nothing besides. */
  only: string;
};

/** Says what the search did with the words: which spelling it took, which other names, which way of matching. */
export function HowSearched({ q, found, only }: Props) {
  const t = useTranslations('Search');
  const { plan, also, inARow, partial, count } = found;
  // Fewer forms of the words cannot find what all of them did not.
  const isNothing = count + partial === 0;
  const hasOthers = !isNothing && (plan.corrections.length > 0 || also.length > 0);
  const hasWays = plan.units.length > 1 && (inARow > 0 || partial > 0);
  return (
    <div className="mb-6 max-w-text space-y-1 text-sm text-quiet">
      {plan.corrections.map(({ typed, written }) => (
        <p key={typed}>
          {t('corrected', { typed })} <strong className="text-ink">{written}</strong>.
        </p>
      ))}
      <AlsoSearched names={also} />
      {hasOthers && (
        <p>
          <a href={only}>{t('onlyTyped', { q })}</a>
        </p>
      )}
      {hasWays && (
        <p>
          {inARow > 0 && t('inARow', { count: inARow })}{' '}
          {partial > 0 && count > 0 && t('partial', { count: partial })}
        </p>
      )}
    </div>
  );
}

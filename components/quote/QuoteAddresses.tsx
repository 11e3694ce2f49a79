import { useTranslations } from 'next-intl';
import { AddressText } from '@/components/share/AddressText';
import { Permalinks } from '@/components/share/Permalinks';
import { env } from '@/lib/env';
import type { QuoteView } from '@/lib/quote/queries';

type Props = { result: QuoteView };

/** The lasting addresses of a clause that was found: alone, in context, and in exactly these words. */
export function QuoteAddresses({ result: { statement, asWorded } }: Props) {
  const t = useTranslations('Quote');
  if (statement.home.record !== 'declaration' || asWorded === null) return null;
  return (
    <div className="mt-3 mb-2 space-y-1 text-sm">
      <Permalinks
        declaration={statement.home.declaration.slug}
        clause={statement}
        name={statement.title ?? ''}
      />
      <p>
        {t('asWorded')}:{' '}
        <a href={asWorded} className="inline-block py-0.5">
          <AddressText address={`${env.siteUrl}${asWorded}`} />
        </a>
      </p>
    </div>
  );
}

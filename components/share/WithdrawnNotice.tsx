import { useLocale, useTranslations } from 'next-intl';
import { DateText } from '@/components/statements/DateText';
import { Notice } from '@/components/ui/Notice';
import { hrefs } from '@/lib/hrefs';
import { hrefOfId } from '@/lib/ledger/address';
import type { WithdrawnView } from '@/lib/ledger/queries';
import { ChangeReason } from './ChangeReason';

type Props = { withdrawn: WithdrawnView };

/** In the place of something that was withdrawn: when, why, what stands instead, and the words it had last. */
export function WithdrawnNotice({ withdrawn }: Props) {
  const locale = useLocale();
  const t = useTranslations('Versions');
  const { date, number, reason, instead, text } = withdrawn;
  return (
    <>
      <Notice>
        <p className="text-base font-semibold">
          {t.rich('withdrawnOn', { date: () => <DateText date={date} /> })}
        </p>
        <p className="mt-1">
          <ChangeReason reason={reason} />
        </p>
        <ul className="mt-2 space-y-1">
          {instead && (
            <li>
              <a href={hrefOfId(locale, instead.id, instead.of)}>{t('instead')}</a>
            </li>
          )}
          <li>
            <a href={hrefs.changes(locale, number)}>{t('inLog')}</a>
          </li>
        </ul>
      </Notice>
      {text !== null && (
        <section aria-labelledby="last-words" className="max-w-text">
          <h2 id="last-words" className="text-lg">
            {t('lastWords')}
          </h2>
          <blockquote className="mt-2 font-serif text-clause text-quiet">{text}</blockquote>
        </section>
      )}
    </>
  );
}

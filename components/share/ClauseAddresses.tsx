import { useLocale, useTranslations } from 'next-intl';
import { env } from '@/lib/env';
import { hrefs } from '@/lib/hrefs';
import { fingerprint } from '@/lib/share/fingerprint';
import { AddressText } from './AddressText';
import { CopyLink } from './CopyLink.client';
import { QrCode } from './QrCode';

type Props = { declaration: string; clause: { anchor: string; text: string } };

/** Under which addresses the words of a clause can be found again, each to be copied as it stands. */
export function ClauseAddresses({ declaration, clause: { anchor, text } }: Props) {
  const locale = useLocale();
  const t = useTranslations('Share');
  const p = useTranslations('Paper');
  const mark = fingerprint(text);
  const own = `${env.siteUrl}${hrefs.clause(locale, declaration, anchor, mark)}`;
  const neutral = `${env.siteUrl}${hrefs.permanent(declaration, anchor, mark)}`;
  return (
    <>
      <div>
        <dt className="text-quiet">{t('address')}</dt>
        <dd className="space-y-1">
          <a href={own} className="block py-0.5">
            <AddressText address={own} />
          </a>
          <span data-print="no" className="flex flex-wrap gap-x-4">
            <a
              href={hrefs.declaration(locale, declaration, anchor)}
              className="inline-block py-0.5"
            >
              {t('inContext')}
            </a>
            <CopyLink href={own} label={t('copy')} done={t('copied')} share={t('share')} />
          </span>
        </dd>
      </div>
      <div>
        <dt className="text-quiet">{t('neutral')}</dt>
        <dd>
          <a href={neutral} className="block py-0.5">
            <AddressText address={neutral} />
          </a>
          <div className="mt-2">
            <QrCode address={neutral} label={p('qr')} />
          </div>
        </dd>
      </div>
    </>
  );
}

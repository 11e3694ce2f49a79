import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/Section';
import { env } from '@/lib/env';
import { hrefs } from '@/lib/hrefs';
import { AddressText } from './AddressText';
import { CopyLink } from './CopyLink.client';
import { QrCode } from './QrCode';

type Props = { slug: string };

/** The address under which a record is found for good, in words and for a camera: what a sheet of paper must say. */
export function PermanentAddress({ slug }: Props) {
  const t = useTranslations('Paper');
  const s = useTranslations('Share');
  const address = `${env.siteUrl}${hrefs.permanent(slug)}`;
  return (
    <Section id="address" title={t('address')}>
      <div className="flex break-inside-avoid flex-col gap-x-6 gap-y-4 sm:flex-row sm:items-start">
        <QrCode address={address} label={t('qr')} />
        <div className="max-w-text min-w-0 text-sm">
          <a href={address} className="inline-block py-0.5 font-semibold">
            <AddressText address={address} />
          </a>
          <p className="mt-1 text-quiet">{t('explained')}</p>
          <p data-print="no" className="mt-2 empty:hidden">
            <CopyLink href={address} label={s('copy')} done={s('copied')} share={s('share')} />
          </p>
        </div>
      </div>
    </Section>
  );
}

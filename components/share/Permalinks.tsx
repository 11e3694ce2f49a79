import { useLocale, useTranslations } from 'next-intl';
import { hrefs } from '@/lib/hrefs';
import { fingerprint } from '@/lib/share/fingerprint';
import { CopyLink } from './CopyLink.client';

type Props = { declaration: string; clause: { anchor: string; text: string }; name: string };

/** The two lasting addresses of a clause, alone and in context, and a way to share the first with its very words. */
export function Permalinks({ declaration, clause: { anchor, text }, name }: Props) {
  const locale = useLocale();
  const t = useTranslations('Share');
  return (
    <p data-print="no" className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      <a href={hrefs.clause(locale, declaration, anchor)} className="inline-block py-0.5">
        {t('alone')} <span className="sr-only">{name}</span>
      </a>
      <a href={hrefs.declaration(locale, declaration, anchor)} className="inline-block py-0.5">
        {t('inContext')} <span className="sr-only">{name}</span>
      </a>
      <CopyLink
        href={hrefs.clause(locale, declaration, anchor, fingerprint(text))}
        label={t('copy')}
        done={t('copied')}
        share={t('share')}
      />
    </p>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { hrefs } from '@/lib/hrefs';
import { CopyLink } from './CopyLink.client';

type Props = { declaration: string; clause: string; name: string };

/** The two lasting addresses of a clause, alone and in context, and a way to copy the first. */
export function Permalinks({ declaration, clause, name }: Props) {
  const locale = useLocale();
  const t = useTranslations('Share');
  const alone = hrefs.clause(locale, declaration, clause);
  return (
    <p data-print="no" className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      <a href={alone} className="inline-block py-0.5">
        {t('alone')} <span className="sr-only">{name}</span>
      </a>
      <a href={hrefs.declaration(locale, declaration, clause)} className="inline-block py-0.5">
        {t('inContext')} <span className="sr-only">{name}</span>
      </a>
      <CopyLink href={alone} label={t('copy')} done={t('copied')} />
    </p>
  );
}

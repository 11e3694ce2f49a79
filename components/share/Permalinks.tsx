import { useLocale, useTranslations } from 'next-intl';
import { hrefs } from '@/lib/hrefs';
import { fingerprint } from '@/lib/share/fingerprint';
import { CopyLink } from './CopyLink.client';

type Props = {
  declaration: string;
  clause: { anchor: string; text: string };
  name: string;
  /** Whether they stand in the declaration itself. */
  isHere?: boolean;
};

/** The two lasting addresses of a clause, alone and in context, and a way to share the first with its very words. */
export function Permalinks({ declaration, clause, name, isHere = false }: Props) {
  const locale = useLocale();
  const t = useTranslations('Share');
  const { anchor, text } = clause;
  return (
    <p data-print="no" className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      <a href={hrefs.clause(locale, declaration, anchor)} className="inline-block py-0.5">
        {t('alone')} <span className="sr-only">{name}</span>
      </a>
      <a href={hrefs.declaration(locale, declaration, anchor)} className="inline-block py-0.5">
        {t(isHere ? 'here' : 'inContext')} <span className="sr-only">{name}</span>
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

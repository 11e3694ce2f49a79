import { useTranslations } from 'next-intl';

type Props = { act: string; verb?: string | null };

/** What was done, in the record's word and, where it differs, in the source's. */
export function ActLabel({ act, verb }: Props) {
  const t = useTranslations('Statements');
  return (
    <span className="text-sm">
      <span className="font-semibold text-ink">{t('act', { act })}</span>
      {verb && <span className="text-quiet"> {t('verb', { verb })}</span>}
    </span>
  );
}

import { useTranslations } from 'next-intl';
import { ActLabel } from '@/components/statements/ActLabel';
import type { StatementView } from '@/lib/statements/view';

type Props = { statement: Pick<StatementView, 'act' | 'verb' | 'kind'> };

/** What a step did, in the record's word; a statement without an act of its own only names. */
export function StepAct({ statement: { act, verb, kind } }: Props) {
  const t = useTranslations('LifeLines');
  return (
    <span data-act="">
      {act ? (
        <ActLabel act={act} verb={verb} />
      ) : (
        <span className="text-sm font-semibold text-quiet">{t('named', { kind })}</span>
      )}
    </span>
  );
}

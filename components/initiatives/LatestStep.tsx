import { useTranslations } from 'next-intl';
import { ActMark } from '@/components/life-lines/ActMark';
import { yearOf } from '@/lib/dates';
import { standing } from '@/lib/life-line/standing';
import type { Step } from '@/lib/life-line/step';
import { excerpt } from '@/lib/metadata';

/** About two lines of a list. */
const LONGEST = 120;

type Props = { steps: readonly Step[] };

/** The latest step of a life line: its act, year and meeting, and what it was about, since an act may be one on a part of it. */
export function LatestStep({ steps }: Props) {
  const t = useTranslations('LifeLines');
  const s = useTranslations('Statements');
  const { latest } = standing(steps);
  if (!latest) return null;
  const { statement, family, meeting } = latest;
  return (
    <div className="flex items-start gap-2 text-sm md:pt-1">
      <ActMark family={family} className="mt-px shrink-0" />
      <div>
        <p>
          <span className="font-semibold">
            {statement.act ? s('act', { act: statement.act }) : t('namedShort')}
          </span>
          <span className="text-quiet tabular-nums">
            {` ${String(yearOf(statement.date))}`}
            {meeting && ` · ${meeting.short}`}
          </span>
        </p>
        <p className="text-quiet">{excerpt(statement.title ?? statement.text, LONGEST)}</p>
      </div>
    </div>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { actFamilies } from '@/lib/life-line/act-family';
import { dateSpan } from '@/lib/life-line/span';
import { reachOf } from '@/lib/life-line/standing';
import type { Step } from '@/lib/life-line/step';
import type { MeetingLabel } from '@/lib/statements/labels';
import { whenStated } from '@/lib/statements/when';
import { ActMark } from './ActMark';
import { drawings } from './drawings';
import { stripLayout } from './strip-layout';
import { StripDrawing } from './StripDrawing';

type Props = { steps: readonly Step[]; meetings: readonly MeetingLabel[]; latest: MeetingLabel };

/** The whole life on one line, true to time: a mark a step, each a link to the step below. */
export function LifeLineStrip({ steps, meetings, latest }: Props) {
  const locale = useLocale();
  const t = useTranslations('LifeLines');
  const s = useTranslations('Statements');
  const label = ({ statement: { act }, family, number }: Step) => {
    if (family === 'notice' && number < steps.length) return '';
    return act ? s('act', { act }) : t('namedShort');
  };
  const name = ({ number, statement }: Step) => {
    const { act, kind, title } = statement;
    return t(title === null ? 'mark' : 'markTitled', {
      number,
      act: act ? s('act', { act }) : t('named', { kind }),
      date: whenStated(statement, locale),
      title: title ?? '',
    });
  };
  const marks = steps.map((step) => ({
    href: `#${step.id}`,
    name: name(step),
    label: label(step),
    family: step.family,
    isAnnounced: step.meeting?.isAnnounced ?? false,
  }));
  const layout = (width: number) =>
    stripLayout({
      steps: steps.map((step) => ({ ...step, label: label(step) })),
      meetings: meetings.flatMap(({ end }) => dateSpan(end)?.to ?? []),
      isSilentSince: reachOf(steps, latest).kind === 'silent',
      width,
    });
  return (
    <figure>
      {drawings.map(({ width, looks }) => (
        <StripDrawing
          key={width}
          label={t('strip', { count: steps.length })}
          layout={layout(width)}
          marks={marks}
          width={width}
          years={(count) => t('years', { count })}
          noLater={t('noLater')}
          className={looks}
        />
      ))}
      <figcaption className="mt-3 text-sm text-quiet">
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {actFamilies
            .filter((family) => steps.some((step) => step.family === family))
            .map((family) => (
              <li key={family} className="flex items-center gap-1.5">
                <ActMark family={family} className="shrink-0" />
                {t('family', { family })}
              </li>
            ))}
          {steps.some(({ meeting }) => meeting?.isAnnounced) && (
            <li className="flex items-center gap-1.5">
              <ActMark family="notice" isAnnounced className="shrink-0" />
              {t('announced')}
            </li>
          )}
        </ul>
        <p className="mt-1">{t('legend')}</p>
      </figcaption>
    </figure>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { hrefs } from '@/lib/hrefs';
import type { NameLabel } from '@/lib/statements/labels';
import { planOf } from './plan-of-year';
import type { Succession } from './successions';
import { TimelineStepItem } from './TimelineStepItem';
import type { TimelineYear } from './timeline-years';

type Plan = NameLabel & { startYear: number; endYear: number };
type Props = { id: string; years: TimelineYear[]; plans: Plan[]; successions: Succession[] };

function PlanStart({ plan }: { plan: Plan }) {
  const locale = useLocale();
  const t = useTranslations('Timeline');
  return (
    <p className="text-xs text-quiet">
      {t.rich('planStarts', {
        short: plan.short,
        from: String(plan.startYear),
        to: String(plan.endYear),
        plan: (words) => (
          <a href={hrefs.masterplan(locale, plan.slug)} className="inline-block py-0.5">
            {words}
          </a>
        ),
      })}
    </p>
  );
}

/** Meetings under their years, oldest first, along one spine; where a masterplan's period starts, a rule and its name. */
export function Timeline({ id, years, plans, successions }: Props) {
  const t = useTranslations('Meetings');
  return (
    <ol id={id} className="scroll-mt-4">
      {years.map(({ year, steps }, index) => {
        const plan = planOf(year, plans);
        const before = years[index - 1];
        const isStart = plan && (!before || planOf(before.year, plans) !== plan);
        return (
          <li
            key={year}
            className={`md:grid md:grid-cols-[7rem_minmax(0,1fr)] ${isStart && index > 0 ? 'border-t border-edge pt-3' : ''}`}
          >
            <div className="flex flex-wrap items-baseline gap-x-4 pb-3 md:block md:pr-4">
              <h2 id={`y${String(year)}`} className="text-xl text-quiet tabular-nums md:text-2xl">
                {year}
              </h2>
              {isStart && <PlanStart plan={plan} />}
            </div>
            {steps.length === 0 ? (
              <p className="relative pt-1 pb-6 pl-9 text-sm text-quiet before:absolute before:inset-y-0 before:left-[7px] before:border-l-2 before:border-dashed before:border-edge sm:pl-10">
                {t('emptyYear')}
              </p>
            ) : (
              <ol className="relative before:absolute before:inset-y-0 before:left-[7px] before:w-0.5 before:bg-rule">
                {steps.map((step) => (
                  <TimelineStepItem
                    key={step.kind === 'meeting' ? step.meeting.slug : step.gap.body}
                    step={step}
                    successions={successions}
                  />
                ))}
              </ol>
            )}
          </li>
        );
      })}
    </ol>
  );
}

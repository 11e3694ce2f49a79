import { useLocale, useTranslations } from 'next-intl';
import { StepAct } from '@/components/life-lines/StepAct';
import { Citations } from '@/components/statements/Citations';
import { StatementDate } from '@/components/statements/StatementDate';
import { hrefs } from '@/lib/hrefs';
import { standing } from '@/lib/life-line/standing';
import type { Step } from '@/lib/life-line/step';
import type { listMasterplanChain } from '@/lib/masterplans/queries';

type Masterplan = Awaited<ReturnType<typeof listMasterplanChain>>[number];
type Props = { masterplans: Masterplan[] };

/** The ICT masterplans belong to the TELMIN era, the digital ones to ADGMIN's. */
const era = (abbreviation: string) =>
  abbreviation.startsWith('AIM')
    ? 'border-double border-telmin text-telmin'
    : 'border-adgmin text-adgmin';

/** A step that names the plan and no document or initiative beside it is about the plan itself. */
const isAboutThePlan = ({ statement: { declarations, initiatives } }: Step) =>
  declarations.length === 0 && initiatives.length === 0;

/** How a plan came into being, and what the record last says of it. */
function ends(steps: readonly Step[]): Step[] {
  const start = steps.find(
    (step) =>
      (step.statement.act === 'adopted' || step.family === 'launch') && isAboutThePlan(step),
  );
  const { latest } = standing(steps);
  const isSame =
    start?.statement.act === latest?.statement.act && start?.span.to === latest?.span.to;
  return [start, isSame ? null : latest].flatMap((step) => step ?? []);
}

function PlanSteps({ plan }: { plan: Masterplan }) {
  const { steps } = plan;
  const locale = useLocale();
  return (
    <ul className="mt-3 space-y-1 border-t border-rule pt-3 text-sm text-ink">
      {ends(steps).map((step) => (
        <li key={step.id}>
          <StepAct statement={{ ...step.statement, verb: null }} />
          <a href={hrefs.masterplan(locale, plan.slug, step.id)} className="block py-0.5">
            {step.statement.title ?? step.statement.text}
          </a>
          <span className="block text-quiet">
            {step.meeting && `${step.meeting.short} · `}
            <StatementDate statement={step.statement} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Masterplans one after the other, as their periods run: which follows which, when adopted, where it stands. */
export function MasterplanCards({ masterplans }: Props) {
  const locale = useLocale();
  const t = useTranslations('Masterplans');
  return (
    <ol className="grid gap-y-12 lg:grid-cols-4 lg:grid-rows-[repeat(6,auto)]">
      {masterplans.map((plan) => (
        <li
          key={plan.slug}
          className={`border-t-6 pt-3 lg:row-span-6 lg:grid lg:grid-rows-subgrid lg:gap-y-0 ${era(plan.short)} [&>*]:lg:pr-6`}
        >
          <p className="font-serif text-xl font-semibold tabular-nums">
            {plan.startYear}–{plan.endYear}
          </p>
          <h2 className="mt-1 text-3xl">
            <a href={hrefs.masterplan(locale, plan.slug)} className="text-ink">
              {plan.short}
            </a>
          </h2>
          <p className="mt-1 text-sm text-quiet">
            {plan.predecessor ? (
              <>
                <span aria-hidden="true">← </span>
                {t('follows')}{' '}
                <a
                  href={hrefs.masterplan(locale, plan.predecessor.slug)}
                  className="inline-block py-0.5"
                >
                  {plan.predecessor.short}
                </a>
              </>
            ) : (
              <span className="inline-block py-0.5">{t('first')}</span>
            )}
          </p>
          <div className="mt-2 text-ink">
            <p className="font-serif text-lg leading-snug">{plan.name}</p>
            <p className="mt-1 text-sm text-quiet" lang={plan.otherName.lang}>
              {plan.otherName.text}
            </p>
          </div>
          <PlanSteps plan={plan} />
          <div className="lg:pr-0!">
            {plan.vision.map(({ id, text, citations }) => (
              <div key={id} className="mt-3 border-t border-rule pt-3 text-ink lg:pr-6">
                <p>{text}</p>
                <Citations citations={citations} />
              </div>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

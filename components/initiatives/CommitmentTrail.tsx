import { useLocale, useTranslations } from 'next-intl';
import { StepAct } from '@/components/life-lines/StepAct';
import { stepHome } from '@/components/life-lines/step-home';
import { StatementDate } from '@/components/statements/StatementDate';
import { Section } from '@/components/ui/Section';
import { hrefs } from '@/lib/hrefs';
import type { getCommitmentTrail } from '@/lib/initiatives/queries';

type Followed = Awaited<ReturnType<typeof getCommitmentTrail>>[number];
type LaterStep = Followed['steps'][number];
type Props = { trail: Followed[] };

/** As many steps as a reader takes in at once; the others are on the initiative's page. */
const SHOWN = 4;

function TrailStep({ step, initiative }: { step: LaterStep; initiative: string }) {
  const locale = useLocale();
  const t = useTranslations('LifeLines');
  const { statement, number, isUnclear } = step;
  const home = stepHome(statement, initiative, locale);
  return (
    <li className="border-l-2 border-rule pl-4">
      <p className="flex flex-wrap items-baseline gap-x-3 text-sm">
        <a href={hrefs.initiative(locale, initiative, step.id)} className="py-0.5 font-semibold">
          <StatementDate statement={statement} />
          <span className="sr-only">, {t('step', { number })}</span>
        </a>
        <StepAct statement={statement} />
        {home && (
          <a href={home.href} className="py-0.5">
            {home.label}
          </a>
        )}
      </p>
      <p>{statement.title ?? statement.text}</p>
      {isUnclear && <p className="text-sm text-quiet">{t('trailUnclear')}</p>}
    </li>
  );
}

/** What became of each initiative that a clause names: the steps that came after it, or that none was found. */
export function CommitmentTrail({ trail }: Props) {
  const locale = useLocale();
  const t = useTranslations('LifeLines');
  if (trail.length === 0) return null;
  return (
    <Section id="trail" title={t('trail')}>
      <p className="-mt-3 mb-6 max-w-text text-sm text-quiet">{t('trailLead')}</p>
      <ul className="max-w-text space-y-8">
        {trail.map(({ slug, name, steps }) => (
          <li key={slug}>
            <h3 className="text-lg">
              <a href={hrefs.initiative(locale, slug)}>{name}</a>
            </h3>
            {steps.length === 0 && <p className="mt-1">{t('trailNone')}</p>}
            {steps.length > SHOWN && (
              <p className="mt-1 text-sm">
                <a href={hrefs.initiative(locale, slug, 'life-line')} className="py-0.5">
                  {t('trailMore', { count: steps.length - SHOWN, name })}
                </a>
              </p>
            )}
            {steps.length > 0 && (
              <ol className="mt-2 space-y-4">
                {steps.slice(-SHOWN).map((step) => (
                  <TrailStep key={step.id} step={step} initiative={slug} />
                ))}
              </ol>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

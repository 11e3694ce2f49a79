import { useLocale, useTranslations } from 'next-intl';
import { StatementDate } from '@/components/statements/StatementDate';
import { standing } from '@/lib/life-line/standing';
import type { Step } from '@/lib/life-line/step';
import { ActMark } from './ActMark';
import { StepAct } from './StepAct';
import { stepHome } from './step-home';

type Props = { steps: readonly Step[]; page: string };

/** Words that are read at a glance; longer ones stand below, and their title is enough here. */
const GLANCE = 220;

const inShort = ({ title, text }: Step['statement']) =>
  title !== null && text.length > GLANCE ? title : text;

function StandingStep({ step, page }: { step: Step; page: string }) {
  const locale = useLocale();
  const t = useTranslations('LifeLines');
  const { id, number, statement, family } = step;
  const home = stepHome(statement, page, locale);
  return (
    <>
      <div className="flex items-start gap-2">
        <ActMark family={family} className="mt-1 shrink-0" />
        <p>
          <StepAct statement={statement} />{' '}
          <span className="text-sm">
            <a href={`#${id}`} className="inline-block py-0.5">
              <StatementDate statement={statement} />
              <span className="sr-only">, {t('toStep', { number })}</span>
            </a>
            {home && ` · ${home.label}`}
          </span>
        </p>
      </div>
      <p className="mt-1 max-w-text font-serif text-lg">{inShort(statement)}</p>
    </>
  );
}

/** What became of it, at a glance: the latest step, and the latest that decided, launched or concluded something. */
export function LifeLineStatus({ steps, page }: Props) {
  const t = useTranslations('LifeLines');
  const { latest, decisive } = standing(steps);
  if (!latest) return null;
  return (
    <dl
      id="status"
      className={`grid gap-x-10 gap-y-5 border-l-4 border-accent bg-sheet px-4 py-4 sm:px-5 ${decisive ? 'md:grid-cols-2' : ''}`}
    >
      <div>
        <dt className="mb-1 text-sm text-quiet">{t('latest')}</dt>
        <dd>
          <StandingStep step={latest} page={page} />
        </dd>
      </div>
      {decisive && (
        <div>
          <dt className="mb-1 text-sm text-quiet">{t('decisive')}</dt>
          <dd>
            <StandingStep step={decisive} page={page} />
          </dd>
        </div>
      )}
    </dl>
  );
}

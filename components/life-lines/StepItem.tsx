import { useLocale, useTranslations } from 'next-intl';
import { StatementDate } from '@/components/statements/StatementDate';
import { StatementWords } from '@/components/statements/StatementWords';
import type { Step } from '@/lib/life-line/step';
import { ActMark } from './ActMark';
import { StepAct } from './StepAct';
import { stepHome } from './step-home';

type Props = { step: Step; page: string };

/** One step: its date and meeting in the margin, its act, its words, its sources. */
export function StepItem({ step, page }: Props) {
  const locale = useLocale();
  const t = useTranslations('LifeLines');
  const { id, number, statement, family, meeting, silence } = step;
  const home = stepHome(statement, page, locale);
  const isAnnounced = meeting?.isAnnounced ?? false;
  return (
    <li id={id} className="target:[clip-path:inset(-0.75rem_-0.75rem_1px_-1.05rem)]">
      {silence > 0 && (
        <p className="ml-2 border-l-2 border-dashed border-edge pt-1 pb-5 pl-6 text-sm text-quiet">
          {t('silence', { years: silence })}
        </p>
      )}
      <div className="relative ml-2 border-l-2 border-rule pt-0.5 pb-8 pl-6 sm:grid sm:grid-cols-[11rem_minmax(0,1fr)] sm:gap-x-6">
        <ActMark
          family={family}
          isAnnounced={isAnnounced}
          className="absolute top-1 -left-[11px]"
        />
        <p className="text-sm">
          <a
            href={`#${id}`}
            className="inline-block py-0.5 font-semibold text-ink no-underline hover:underline"
          >
            <StatementDate statement={statement} />
            <span className="sr-only">, {t('step', { number })}</span>
          </a>
          {home ? (
            <a href={home.href} className="block py-0.5">
              {home.label}
            </a>
          ) : (
            <span className="block text-quiet">{t('outside')}</span>
          )}
          {isAnnounced && <span className="block text-quiet">{t('announced')}</span>}
        </p>
        <div className="max-w-text">
          <p className="cited-label text-sm font-semibold">{t('cited')}</p>
          <p>
            <StepAct statement={statement} />
          </p>
          <StatementWords statement={statement} href={home?.href} />
        </div>
      </div>
    </li>
  );
}

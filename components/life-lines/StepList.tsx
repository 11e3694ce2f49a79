import { useLocale, useTranslations } from 'next-intl';
import { Citations } from '@/components/statements/Citations';
import type { LifeLine } from '@/lib/life-line/step';
import type { MeetingLabel } from '@/lib/statements/labels';
import { ReachText } from './ReachText';
import { StepItem } from './StepItem';
import { statementHome } from '@/components/statements/statement-home';

type Props = { lifeLine: LifeLine; page: string; latest: MeetingLabel };

/** The steps in date order, what the record has after the last of them, and what no date is known of. */
export function StepList({ lifeLine: { steps, undated }, page, latest }: Props) {
  const locale = useLocale();
  const t = useTranslations('LifeLines');
  return (
    <>
      <ol aria-label={t('steps')}>
        {steps.map((step) => (
          <StepItem key={step.id} step={step} page={page} />
        ))}
      </ol>
      <ReachText steps={steps} latest={latest} />
      {undated.length > 0 && (
        <div className="mt-8 max-w-text">
          <h3 className="text-lg">{t('undated')}</h3>
          <ul className="mt-2 space-y-4">
            {undated.map((statement) => {
              const { href, label } = statementHome(statement, locale);
              return (
                <li key={statement.id}>
                  <a href={href} className="inline-block py-0.5 text-sm">
                    {label}
                  </a>
                  <p className="font-serif text-lg">{statement.text}</p>
                  <Citations citations={statement.citations} />
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </>
  );
}

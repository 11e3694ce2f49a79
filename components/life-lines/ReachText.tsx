import { useLocale, useTranslations } from 'next-intl';
import { statementHome } from '@/components/statements/statement-home';
import { hrefs } from '@/lib/hrefs';
import { reachOf } from '@/lib/life-line/standing';
import { whenStated } from '@/lib/statements/when';
import type { Step } from '@/lib/life-line/step';
import { formatMeetingDates } from '@/lib/meetings/dates';
import type { MeetingLabel } from '@/lib/statements/labels';

type Props = { steps: readonly Step[]; latest: MeetingLabel };

/** Whether the record has a later mention, and how far the record reaches. */
export function ReachText({ steps, latest }: Props) {
  const locale = useLocale();
  const t = useTranslations('LifeLines');
  const reach = reachOf(steps, latest);
  const meeting = () => (
    <a href={hrefs.meeting(locale, latest.slug)} className="py-0.5">
      {t('meeting', { short: latest.short, dates: formatMeetingDates(latest, locale) })}
    </a>
  );
  const last = (step: Step) => {
    const date = whenStated(step.statement, locale);
    return step.meeting
      ? t('meeting', { short: statementHome(step.statement, locale).label, dates: date })
      : date;
  };
  return (
    <p className="ml-2 max-w-text border-l-4 border-edge bg-sheet py-3 pr-4 pl-6">
      {reach.kind === 'none' && t.rich('reach.none', { meeting })}
      {reach.kind === 'latest' && t.rich('reach.latest', { meeting, after: reach.after })}
      {reach.kind === 'beyond' && t.rich('reach.beyond', { meeting })}
      {reach.kind === 'unclear' &&
        t.rich('reach.unclear', {
          meeting,
          date: whenStated(reach.last.statement, locale),
        })}
      {reach.kind === 'silent' && t.rich('reach.silent', { meeting, last: last(reach.last) })}
    </p>
  );
}

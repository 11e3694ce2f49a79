import { useLocale, useTranslations } from 'next-intl';
import { Citations } from '@/components/statements/Citations';
import { Mentions } from '@/components/statements/Mentions';
import { Notes } from '@/components/statements/Notes';
import { mottoFont } from '@/components/site/fonts/motto-font';
import { formatDateRange } from '@/lib/dates';
import { icuKey } from '@/lib/i18n/icu-key';
import type { MeetingPage } from '@/lib/meetings/view';
import type { StatementView } from '@/lib/statements/view';

type Props = { meeting: MeetingPage };

function FactText({ fact, meeting }: { fact: StatementView; meeting: MeetingPage }) {
  const locale = useLocale();
  const t = useTranslations('Meetings');
  switch (fact.topic) {
    case 'dates':
      return (
        <>
          <span className="tabular-nums">{fact.text}</span>
          {meeting.week && (
            <span className="block text-sm text-quiet tabular-nums">
              {t('week', { dates: formatDateRange(meeting.week.start, meeting.week.end, locale) })}
            </span>
          )}
        </>
      );
    case 'mode':
      return t('mode', { mode: icuKey(fact.text) });
    case 'motto':
      return (
        <>
          <span className={`text-lg ${mottoFont}`}>“{fact.text}”</span>
          {meeting.motto?.isOurs && (
            <span className="block text-sm text-quiet">{t('mottoIsOurs')}</span>
          )}
          <span className={`block text-quiet ${mottoFont}`} lang={fact.other.lang}>
            “{fact.other.text}”
          </span>
        </>
      );
    default:
      return fact.text;
  }
}

/** What is known of a meeting besides its outcomes, each line with its source. */
export function MeetingFacts({ meeting }: Props) {
  const t = useTranslations('Meetings');
  const facts = [...meeting.fields, ...meeting.facts.filter(({ topic }) => topic !== 'summary')];
  return (
    <dl className="divide-y divide-rule border-y border-rule">
      {facts.map((fact, index) => (
        <div
          key={fact.id}
          id={fact.anchor}
          className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[11rem_minmax(0,1fr)]"
        >
          <dt className="text-sm text-quiet sm:pt-0.5">
            {facts[index - 1]?.topic === fact.topic ? (
              <span className="sr-only">{t('topic', { topic: icuKey(fact.topic) })}</span>
            ) : (
              t('topic', { topic: icuKey(fact.topic) })
            )}
          </dt>
          <dd className="max-w-text space-y-1">
            <div>
              <FactText fact={fact} meeting={meeting} />
            </div>
            <Mentions statement={fact} />
            <Notes notes={fact.notes} />
            <Citations citations={fact.citations} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { Citations } from '@/components/statements/Citations';
import { Notes } from '@/components/statements/Notes';
import { mottoFont } from '@/components/site/fonts/motto-font';
import { hrefs } from '@/lib/hrefs';
import type { MeetingPage } from '@/lib/meetings/view';

type Props = { meeting: MeetingPage };

/** What a meeting did in a sentence or two, what it adopted, and the meeting it prepared or that prepared it. */
export function MeetingLinks({ meeting }: Props) {
  const locale = useLocale();
  const t = useTranslations('Meetings');
  const onTimeline = useTranslations('Timeline')('onTimeline');
  const summary = meeting.facts.find(({ topic }) => topic === 'summary');
  return (
    <>
      {meeting.isAnnounced && <p className="font-semibold">{t('announced')}</p>}
      {meeting.motto && <p className={`text-xl ${mottoFont}`}>“{meeting.motto.text}”</p>}
      {summary && (
        <div id={summary.anchor} className="mt-3">
          <p>{summary.text}</p>
          <Notes notes={summary.notes} />
          <Citations citations={summary.citations} />
        </div>
      )}
      <ul className="mt-3 text-base">
        {meeting.declarations.map(({ slug, title }) => (
          <li key={slug}>
            {t('adopted')} <a href={hrefs.declaration(locale, slug)}>{title}</a>
          </li>
        ))}
        {meeting.preparedBy.map(({ slug, short }) => (
          <li key={slug}>
            {t('preparedBy')} <a href={hrefs.meeting(locale, slug)}>{short}</a>
          </li>
        ))}
        {meeting.prepares && (
          <li>
            {t('prepares')}{' '}
            <a href={hrefs.meeting(locale, meeting.prepares.slug)}>{meeting.prepares.short}</a>
          </li>
        )}
        <li className="mt-3 text-sm">
          {meeting.outcomes.length > 0 && (
            <>
              <a href="#outcomes" className="inline-block py-0.5">
                {t('outcomeCount', { count: meeting.outcomes.length })}
              </a>
              {' · '}
            </>
          )}
          <a href="#facts" className="inline-block py-0.5">
            {t('facts')}
          </a>
          {' · '}
          <a href={hrefs.onTimeline(locale, meeting.slug)} className="inline-block py-0.5">
            {onTimeline}
          </a>
        </li>
      </ul>
    </>
  );
}

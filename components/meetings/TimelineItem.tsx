import { useLocale, useTranslations } from 'next-intl';
import { hrefs } from '@/lib/hrefs';
import { icuKey } from '@/lib/i18n/icu-key';
import { countryName } from '@/lib/meetings/countries';
import type { TimelineEntry } from '@/lib/meetings/view';
import { eraFlag, eraInk, markerClasses } from './meeting-era';
import { MeetingDates } from './MeetingDates';

type Props = { meeting: TimelineEntry; masterplan?: string };

/** One step of the timeline: edition, place, dates, motto and what it adopted. */
export function TimelineItem({ meeting, masterplan }: Props) {
  const locale = useLocale();
  const t = useTranslations('Meetings');
  const country = countryName(meeting.country, locale);
  const isMinisters = meeting.level === 'ministers';
  return (
    <li
      id={meeting.slug}
      className="relative grid gap-x-6 pb-10 pl-9 sm:grid-cols-[6.5rem_minmax(0,1fr)] sm:pl-12"
    >
      <span
        aria-hidden="true"
        className={`absolute top-2.5 left-0 border-2 ${isMinisters ? 'size-4' : 'left-1 size-2'} ${markerClasses(meeting)}`}
      />
      <p className={`flex items-baseline gap-2 sm:block ${eraInk(meeting.body)}`}>
        <span className="block text-sm font-semibold">{meeting.short.replace(/ \d+$/, '')}</span>
        <span
          className={`block font-serif leading-none font-semibold tabular-nums ${isMinisters ? 'text-4xl' : 'text-2xl'}`}
        >
          {meeting.edition}
        </span>
      </p>
      <div>
        <h3 className={isMinisters ? 'text-xl' : 'text-lg'}>
          <a href={hrefs.meeting(locale, meeting.slug)} className="text-ink">
            <span className="sr-only">{meeting.short}, </span>
            {meeting.city}
          </a>
        </h3>
        <p className="text-sm text-quiet">
          {meeting.isAnnounced && <strong className="text-ink">{t('announced')} · </strong>}
          <MeetingDates meeting={meeting} />
          {country !== meeting.city && ` · ${country}`}
          {meeting.mode && ` · ${t('mode', { mode: icuKey(meeting.mode) })}`}
          {masterplan && ` · ${masterplan}`}
        </p>
        {meeting.motto && (
          <p className="mt-1 max-w-text font-serif text-lg italic">“{meeting.motto.text}”</p>
        )}
        {meeting.declarations.map(({ slug, title }) => (
          <p key={slug} className="mt-2">
            <a
              href={hrefs.declaration(locale, slug)}
              className={`inline-block border-l-4 px-3 py-1 text-ink ${eraFlag(meeting.body)}`}
            >
              {title}
            </a>
          </p>
        ))}
        <p className="mt-1 text-sm text-quiet">
          {meeting.outcomeCount > 0 && (
            <span className="mr-4">{t('outcomeCount', { count: meeting.outcomeCount })}</span>
          )}
          {meeting.gapCount > 0 && (
            <a
              href={hrefs.meeting(locale, meeting.slug, 'gaps')}
              className="mr-4 inline-block py-0.5"
            >
              {t('gapCount', { count: meeting.gapCount })}
              <span className="sr-only">: {meeting.short}</span>
            </a>
          )}
          {meeting.prepares && (
            <span>
              {t('prepares')}{' '}
              <a href={hrefs.meeting(locale, meeting.prepares.slug)}>{meeting.prepares.short}</a>
            </span>
          )}
        </p>
      </div>
    </li>
  );
}

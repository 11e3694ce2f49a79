import { useLocale, useTranslations } from 'next-intl';
import { mottoFont } from '@/components/site/fonts/motto-font';
import { hrefs } from '@/lib/hrefs';
import { icuKey } from '@/lib/i18n/icu-key';
import { countryName } from '@/lib/meetings/countries';
import type { TimelineEntry } from '@/lib/meetings/view';
import { eraFlag, eraInk, markerClasses } from './meeting-era';
import { MeetingDates } from './MeetingDates';

type Props = { meeting: TimelineEntry };

function Counts({ meeting }: Props) {
  const locale = useLocale();
  const t = useTranslations('Meetings');
  const { slug, short, outcomeCount, gapCount, prepares } = meeting;
  return (
    <p className="flex flex-wrap gap-x-4 text-sm text-quiet">
      {outcomeCount > 0 && (
        <a href={hrefs.meeting(locale, slug, 'outcomes')} className="inline-block py-0.5">
          {t('outcomeCount', { count: outcomeCount })}
          <span className="sr-only">: {short}</span>
        </a>
      )}
      {gapCount > 0 && (
        <a href={hrefs.meeting(locale, slug, 'gaps')} className="inline-block py-0.5">
          {t('gapCount', { count: gapCount })}
          <span className="sr-only">: {short}</span>
        </a>
      )}
      {prepares && (
        <span className="py-0.5">
          {t('prepares')} <a href={hrefs.meeting(locale, prepares.slug)}>{prepares.short}</a>
        </span>
      )}
    </p>
  );
}

/** One step of the timeline: edition, place, dates, motto and what it adopted. */
export function TimelineItem({ meeting }: Props) {
  const locale = useLocale();
  const t = useTranslations('Meetings');
  const { slug, short, body, edition, city, mode, motto, isAnnounced } = meeting;
  const country = countryName(meeting.country, locale);
  const isMinisters = meeting.level === 'ministers';
  const looks = isMinisters
    ? { item: 'pb-7', marker: 'left-0 size-4', edition: 'text-3xl', city: 'text-xl' }
    : { item: 'pb-5', marker: 'left-1 size-2', edition: 'text-xl', city: 'text-base' };
  return (
    <li
      id={slug}
      className={`relative grid gap-x-4 pl-9 sm:grid-cols-[4.75rem_minmax(0,1fr)] sm:pl-10 ${looks.item}`}
    >
      <span
        aria-hidden="true"
        className={`absolute top-2 border-2 ${looks.marker} ${markerClasses(meeting)}`}
      />
      <p className={`flex items-baseline gap-2 sm:block ${eraInk(body)}`}>
        <span className="block text-sm font-semibold">{short.replace(/ \d+$/, '')}</span>
        <span
          className={`block font-serif leading-none font-semibold tabular-nums ${looks.edition}`}
        >
          {edition}
        </span>
      </p>
      <div>
        <div className="flex flex-wrap items-baseline gap-x-3">
          <h3 className={looks.city}>
            <a href={hrefs.meeting(locale, slug)} className="text-ink">
              <span className="sr-only">{short}, </span>
              {city}
            </a>
          </h3>
          <p className="text-sm text-quiet">
            {isAnnounced && <strong className="text-ink">{t('announced')} · </strong>}
            <MeetingDates meeting={meeting} />
            {country !== city && `\u00a0· ${country}`}
            {mode === 'virtual' && `\u00a0· ${t('mode', { mode: icuKey(mode) })}`}
          </p>
        </div>
        {motto && <p className={`max-w-text ${mottoFont}`}>“{motto.text}”</p>}
        {meeting.declarations.map((one) => (
          <p key={one.slug} className="my-1.5">
            <a
              href={hrefs.declaration(locale, one.slug)}
              className={`inline-block border-l-4 px-3 py-0.5 text-ink ${eraFlag(body)}`}
            >
              {one.title}
            </a>
          </p>
        ))}
        <Counts meeting={meeting} />
      </div>
    </li>
  );
}

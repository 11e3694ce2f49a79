import { useLocale, useTranslations } from 'next-intl';
import { hrefs } from '@/lib/hrefs';
import { icuKey } from '@/lib/i18n/icu-key';
import { countryName } from '@/lib/meetings/countries';
import type { HostRounds } from '@/lib/meetings/hosts';
import type { TimelineEntry } from '@/lib/meetings/view';
import { eraInk } from './meeting-era';

function HostedMeeting({ meeting }: { meeting: TimelineEntry }) {
  const locale = useLocale();
  const t = useTranslations('Meetings');
  const { slug, short, year, body, mode, isAnnounced } = meeting;
  const looks = isAnnounced ? 'outline-2 outline-offset-4 outline-adgmin outline-dashed' : '';
  return (
    <span className={`inline-block leading-snug sm:whitespace-nowrap ${looks}`}>
      <a
        href={hrefs.meeting(locale, slug)}
        className="inline-block py-0.5 font-serif font-semibold tabular-nums sm:text-base"
      >
        {year}
        <span className="sr-only">, {short}</span>
      </a>
      <span aria-hidden="true" className={`hidden text-xs sm:block ${eraInk(body)}`}>
        {short}
      </span>
      {isAnnounced && <span className="block text-xs">{t('announcedShort')}</span>}
      {mode === 'virtual' && (
        <span className="block text-xs">{t('mode', { mode: icuKey(mode) })}</span>
      )}
    </span>
  );
}

/** Country by country, each round of hosts in a column, so that the rotation reads downwards. */
export function HostTable({ rounds, hosts }: HostRounds) {
  const locale = useLocale();
  const t = useTranslations('Timeline');
  return (
    <table className="w-full max-w-3xl border-collapse text-sm max-sm:text-xs">
      <caption className="mb-3 max-w-text text-left text-quiet">{t('hostsCaption')}</caption>
      <thead>
        <tr className="border-b-2 border-edge text-left align-bottom leading-snug">
          <th scope="col" className="py-1 pr-1 font-semibold sm:pr-2">
            {t('hostCountry')}
          </th>
          {rounds.map(({ from, to }, index) => (
            <th key={from} scope="col" className="py-1 pr-1 font-semibold tabular-nums sm:pr-2">
              {t('hostRound', { round: String(index + 1), from: String(from), to: String(to) })}
            </th>
          ))}
          <th scope="col" className="py-1 text-right font-semibold">
            {t('hostHeld')}
          </th>
        </tr>
      </thead>
      <tbody>
        {hosts.map(({ country, turns, held }) => (
          <tr key={country} className="border-b border-rule align-top">
            <th
              scope="row"
              className="py-2 pr-1 text-left font-serif text-xs leading-snug font-semibold sm:pr-2 sm:text-base"
            >
              {countryName(country, locale)}
            </th>
            {turns.map((meeting, index) => (
              <td key={rounds[index]?.from} className="py-1.5 pr-1 sm:pr-2">
                {meeting ? <HostedMeeting meeting={meeting} /> : '–'}
              </td>
            ))}
            <td className="py-2 text-right tabular-nums sm:w-24">{held}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

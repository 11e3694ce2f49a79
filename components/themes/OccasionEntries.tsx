import { useLocale, useTranslations } from 'next-intl';
import { meetingEra } from '@/components/meetings/meeting-era';
import { MeetingDates } from '@/components/meetings/MeetingDates';
import { firstNamed } from '@/components/relations/first-named';
import { FirstNamedList } from '@/components/relations/FirstNamedList';
import { hrefs } from '@/lib/hrefs';
import type { RelationView } from '@/lib/relations/view';
import type { LineageOccasion } from '@/lib/themes/lineage';
import { LineageEntry } from './LineageEntry';
import { voiceMark } from './voice-marks';

type Props = {
  occasion: LineageOccasion;
  isFirst: boolean;
  isFirstMeeting: boolean;
  relations: ReadonlyMap<string, RelationView[]>;
  firstNamings: ReadonlyMap<string, string>;
};

/** What one meeting said on a theme, or what stands beside the meetings for a while: who spoke, when, and each point. */
export function OccasionEntries({
  occasion: { voice, meeting, statements },
  isFirst,
  isFirstMeeting,
  relations,
  firstNamings,
}: Props) {
  const locale = useLocale();
  const t = useTranslations('Lineage');
  const isRound = meeting && meetingEra(meeting.body) === 'adgmin';
  return (
    <li className="max-w-text">
      <div className="mb-3">
        {(isFirst || isFirstMeeting) && (
          <p className="mb-1">
            <strong className="bg-mark px-1.5 py-0.5 text-sm">
              {t(isFirst ? 'firstMention' : 'firstMeeting')}
            </strong>
          </p>
        )}
        <h4 className="text-lg leading-snug">
          <span
            aria-hidden="true"
            className={`mr-2 inline-block size-3 border ${isRound ? 'rounded-full' : ''} ${voiceMark(voice, meeting?.body ?? null)}`}
          />
          {meeting ? (
            <a href={hrefs.meeting(locale, meeting.slug)}>
              {meeting.short}, {meeting.city}
            </a>
          ) : (
            t('voice', { voice: 'beside', era: '' })
          )}
        </h4>
        {meeting && (
          <p className="text-sm text-quiet">
            {t('speaker', { voice })}, <MeetingDates meeting={meeting} />
          </p>
        )}
        {meeting && (
          <FirstNamedList named={firstNamed(statements, meeting.slug, firstNamings, locale)} />
        )}
      </div>
      <ol className="space-y-5">
        {statements.map((statement) => (
          <LineageEntry
            key={statement.id}
            statement={statement}
            relations={relations.get(statement.id) ?? []}
            isBeside={meeting === null}
          />
        ))}
      </ol>
    </li>
  );
}

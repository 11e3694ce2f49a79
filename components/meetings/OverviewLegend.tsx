import { useTranslations } from 'next-intl';
import type { TimelineEntry } from '@/lib/meetings/view';
import { meetingEra } from './meeting-era';

type Props = {
  meetings: TimelineEntry[];
  hasFlags: boolean;
  hasRest: boolean;
  hasOfficials: boolean;
};

const shapes = {
  telmin: <path className="mark" d="M1 1h12v12H1z" />,
  adgmin: <circle className="mark" cx="7" cy="7" r="6" />,
};

/** What each kind of mark stands for, in words. */
export function OverviewLegend({ meetings, hasFlags, hasRest, hasOfficials }: Props) {
  const t = useTranslations('Timeline');
  const bodies = new Map(
    meetings
      .filter(({ level }) => level === 'ministers')
      .map(({ body, short }) => [body, short.replace(/ \d+$/, '')]),
  );
  const marks = [
    ...[...bodies].map(([body, words]) => {
      const era = meetingEra(body);
      return { words, looks: era, shape: shapes[era] };
    }),
    { words: t('legendAnnounced'), looks: 'adgmin hollow', shape: shapes.adgmin },
    { words: t('legendVague'), looks: 'telmin hollow vague', shape: shapes.telmin },
    ...(hasFlags
      ? [
          {
            words: t('legendFlag'),
            looks: 'flag quiet',
            shape: <path className="mark" d="M2 14V1h11l-3 4 3 4H2" />,
          },
        ]
      : []),
    { words: t('legendHole'), looks: 'hole', shape: <line y1="7" y2="7" x2="14" /> },
  ];
  const more = [
    ...(hasOfficials ? [t('legendOfficials')] : []),
    ...(hasRest ? [t('legendRest')] : []),
  ];
  return (
    <ul aria-label={t('legend')} className="flex flex-wrap gap-x-5 gap-y-1">
      {marks.map(({ words, looks, shape }) => (
        <li key={words}>
          <svg aria-hidden="true" width="14" height="14" className={`mr-1.5 inline ${looks}`}>
            {shape}
          </svg>
          {words}
        </li>
      ))}
      {more.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

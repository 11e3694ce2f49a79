import { useLocale } from 'next-intl';
import { hrefs } from '@/lib/hrefs';
import type { TimelineEntry } from '@/lib/meetings/view';
import { LatestMeetings } from './LatestMeetings';
import type { Succession } from './successions';
import { TimelineOverview, type Plan } from './TimelineOverview';

type Props = {
  /** The ministers' meetings, oldest first. */
  meetings: TimelineEntry[];
  plans: Plan[];
  successions: Succession[];
};

/** The ministers' meetings at a glance: the overview, or on a phone the latest of them. */
export function MeetingGlance({ meetings, plans, successions }: Props) {
  const locale = useLocale();
  return (
    <>
      <TimelineOverview
        {...{ meetings, plans, successions }}
        list={{ href: hrefs.meetings(locale), isHere: false }}
      />
      <LatestMeetings meetings={meetings} />
    </>
  );
}

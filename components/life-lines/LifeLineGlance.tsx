import type { LifeLine } from '@/lib/life-line/step';
import type { MeetingLabel } from '@/lib/statements/labels';
import { LifeLineStatus } from './LifeLineStatus';
import { LifeLineStrip } from './LifeLineStrip';

type Props = {
  lifeLine: LifeLine;
  page: string;
  meetings: readonly MeetingLabel[];
};

/** A life line at a glance: where it stands, and all of it on one line. */
export function LifeLineGlance({ lifeLine: { steps }, page, meetings }: Props) {
  const latest = meetings.at(-1);
  if (!latest || steps.length === 0) return null;
  return (
    <div className="mb-12 space-y-8">
      <LifeLineStatus steps={steps} page={page} />
      <LifeLineStrip steps={steps} meetings={meetings} latest={latest} />
    </div>
  );
}

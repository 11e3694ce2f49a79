import { Section } from '@/components/ui/Section';
import type { LifeLine } from '@/lib/life-line/step';
import type { MeetingLabel } from '@/lib/statements/labels';
import { StepList } from './StepList';

type Props = {
  title: string;
  lifeLine: LifeLine;
  /** The slug of the record whose page this is. */
  page: string;
  /** The ministers' meetings that were held, oldest first. */
  meetings: readonly MeetingLabel[];
};

/** A life line told step by step. */
export function LifeLineSection({ title, lifeLine, page, meetings }: Props) {
  const latest = meetings.at(-1);
  if (!latest) return null;
  return (
    <Section id="life-line" title={title}>
      <StepList lifeLine={lifeLine} page={page} latest={latest} />
    </Section>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { hrefs } from '@/lib/hrefs';
import type { Succession } from './successions';
import { TimelineItem } from './TimelineItem';
import type { TimelineGap, TimelineStep } from './timeline-steps';

function GapItem({ gap }: { gap: TimelineGap }) {
  const t = useTranslations('Meetings');
  const { body, from, to } = gap;
  const range = from === to ? String(from) : `${String(from)}–${String(to)}`;
  return (
    <li className="relative pb-4 pl-9 text-sm sm:pl-10">
      <span
        aria-hidden="true"
        className="absolute top-1 left-0.5 size-3 border-2 border-dashed border-edge bg-paper"
      />
      <p className="text-quiet">{t('gap', { body, range })}</p>
    </li>
  );
}

function SuccessionItem({ succession }: { succession: Succession }) {
  const locale = useLocale();
  const t = useTranslations('Timeline');
  const { from, to, meeting, anchor } = succession;
  return (
    <li className="relative pb-6 pl-9 sm:pl-10">
      <span aria-hidden="true" className="absolute top-1 left-0 bg-paper leading-tight font-bold">
        ↓
      </span>
      <p className="inline-block border-l-4 border-adgmin bg-adgmin-wash px-3 py-1">
        {t.rich('renamedStep', {
          from: from.short,
          to: to.short,
          meeting: meeting.short,
          year: String(meeting.year),
          decision: (words) => <a href={hrefs.meeting(locale, meeting.slug, anchor)}>{words}</a>,
        })}
      </p>
    </li>
  );
}

type Props = { step: TimelineStep; successions: Succession[] };

/** A meeting, with what it decided about the name of its body; or the editions that are missing before one. */
export function TimelineStepItem({ step, successions }: Props) {
  if (step.kind === 'gap') return <GapItem gap={step.gap} />;
  return (
    <>
      <TimelineItem meeting={step.meeting} />
      {successions
        .filter(({ meeting }) => meeting.slug === step.meeting.slug)
        .map((succession) => (
          <SuccessionItem key={succession.to.slug} succession={succession} />
        ))}
    </>
  );
}

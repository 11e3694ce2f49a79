import { useLocale, useTranslations } from 'next-intl';
import { hrefs } from '@/lib/hrefs';
import type { TimelineEntry } from '@/lib/meetings/view';
import { meetingEra } from './meeting-era';
import { percent } from './overview-heights';

type Props = { meeting: TimelineEntry; x: number; y: number };

const LEVEL = 24;

/** A flag above the mark of a meeting for each document it adopted. */
export function DeclarationFlags({ meeting, x, y }: Props) {
  const locale = useLocale();
  const t = useTranslations('Timeline');
  return meeting.declarations.map(({ slug, title }, level) => (
    <a key={slug} href={hrefs.declaration(locale, slug)}>
      <title>{t('flag', { title, short: meeting.short })}</title>
      <svg
        role="none"
        x={percent(x)}
        y={y - 12 - LEVEL * (level + 1)}
        className={`flag ${meetingEra(meeting.body)}`}
      >
        <rect className="hit" x="-12" width="24" height="24" />
        <path className="mark" d="M-5 25V5H9l-4 4.5 4 4.5H-5" />
      </svg>
    </a>
  ));
}

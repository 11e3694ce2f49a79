import { useLocale, useTranslations } from 'next-intl';
import { MeetingDates } from '@/components/meetings/MeetingDates';
import { Section } from '@/components/ui/Section';
import { alignByMeeting, type Saying } from '@/lib/compare/align';
import { hrefs } from '@/lib/hrefs';
import { unbroken } from '@/lib/meetings/unbroken';
import type { MeetingLabel } from '@/lib/statements/labels';
import type { StatementView } from '@/lib/statements/view';
import { ComparedRows } from './ComparedRows';
import { SideHeads } from './SideHeads';

type Props = {
  theme: { slug: string; name: string; lineage: StatementView[] };
  a: MeetingLabel;
  b: MeetingLabel;
  /** Meetings that have adopted a declaration we know of, by their slugs. */
  declaring: readonly string[];
};

/** What two meetings said of one theme: in their declarations, and among their outcomes. */
export function ComparedMeetings({ theme, a, b, declaring }: Props) {
  const locale = useLocale();
  const t = useTranslations('Compare');
  const name = ({ short, city, year }: MeetingLabel) =>
    t('meeting', { meeting: unbroken(short), city, year: String(year) });
  const head = (meeting: MeetingLabel) => ({
    href: hrefs.meeting(locale, meeting.slug),
    name: name(meeting),
    detail: <MeetingDates meeting={meeting} />,
  });
  const none = (saying: Saying, { slug }: MeetingLabel) =>
    t(saying === 'declarations' && !declaring.includes(slug) ? 'noDeclaration' : 'notSpokenOf');
  const rows = alignByMeeting(theme.lineage, a.slug, b.slug);
  return (
    <>
      <SideHeads
        heads={{ a: head(a), b: head(b) }}
        swap={hrefs.compare(locale, { theme: theme.slug, a: b.slug, b: a.slug })}
      />
      <Section
        id="said"
        title={t('said', { theme: theme.name })}
        aside={<a href={hrefs.theme(locale, theme.slug)}>{t('wholeTheme')}</a>}
      >
        {rows.length === 0 ? (
          <p>{t('neither')}</p>
        ) : (
          <ComparedRows
            names={{ a: name(a), b: name(b) }}
            withHome
            rows={rows.map(({ of, ...sides }) => ({
              ...sides,
              key: of,
              none: { a: none(of, a), b: none(of, b) },
              title: t('saying', { saying: of }),
            }))}
          />
        )}
      </Section>
    </>
  );
}

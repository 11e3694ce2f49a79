import { formatDate, formatDateRange } from '../../lib/dates';
import { locales, type Localized } from '../../lib/i18n/schema';
import { factTopics, type MeetingContent } from '../../lib/meetings/schema';
import type { StatementDraft } from './statement';

type Dates = MeetingContent['dates'];

/** First and last day as far as they are established; a planned month stands for both. */
export function meetingSpan({ days, planned = '' }: Dates): { start: string; end: string } {
  return days ?? { start: planned, end: planned };
}

function inBoth(write: (locale: (typeof locales)[number]) => string): Localized {
  return { vi: write('vi'), en: write('en') };
}

function datesText(dates: Dates): Localized {
  const { start, end } = meetingSpan(dates);
  return inBoth((locale) =>
    dates.days ? formatDateRange(start, end, locale) : formatDate(start, locale),
  );
}

function placeText({ city, site }: MeetingContent['place']): Localized {
  return inBoth((locale) => (site ? `${site[locale]}, ${city[locale]}` : city[locale]));
}

/** The citing statements of one meeting: its own fields, then facts by topic, then outcomes. */
export function meetingDrafts(meeting: MeetingContent): StatementDraft[] {
  const { slug, dates, place, mode, motto } = meeting;
  const { start, end } = meetingSpan(dates);
  const shared = { home: `meetings/${slug}`, owner: { meetingSlug: slug } };
  const field = (topic: string, text: Localized, support: StatementDraft['support']) => ({
    ...shared,
    anchor: topic,
    kind: 'field' as const,
    topic,
    date: start,
    text,
    support,
  });
  const facts = factTopics.flatMap((topic) => meeting.facts.filter((fact) => fact.topic === topic));
  return [
    field('dates', datesText(dates), dates),
    field('place', placeText(place), place),
    ...(mode ? [field('mode', { vi: mode.value, en: mode.value }, mode)] : []),
    ...(motto ? [field('motto', { vi: motto.vi, en: motto.en }, motto)] : []),
    ...facts.map((fact) => ({
      ...shared,
      anchor: fact.id,
      kind: 'fact' as const,
      topic: fact.topic,
      date: start,
      text: fact.text,
      support: fact,
      // A summary repeats what the outcomes say; its mentions would stand twice on every life line.
      ...(fact.topic !== 'summary' && { mentions: fact }),
    })),
    ...meeting.outcomes.map((outcome) => ({
      ...shared,
      anchor: outcome.id,
      kind: 'outcome' as const,
      date: end,
      act: outcome.act,
      ...(outcome.verb && { verb: outcome.verb }),
      title: outcome.title,
      text: outcome.text,
      support: outcome,
      mentions: outcome,
    })),
  ];
}

import { sortableDate } from '../../lib/dates';
import type { Locale, Localized } from '../../lib/i18n/schema';
import { countryName } from '../../lib/meetings/countries';
import { formatMeetingDates, type DateKnowledge } from '../../lib/meetings/dates';
import { factTopics, type MeetingContent } from '../../lib/meetings/schema';
import type { StatementDraft } from './statement';
import { inTopicOrder } from './topic-order';

type Dates = MeetingContent['dates'];

/** What is established of a meeting's days; one date stands for both ends where only one is known. */
export function meetingDates({ days, day, about, planned, week }: Dates) {
  const only = day?.date ?? about ?? planned ?? '';
  const { start, end } = days ?? { start: only, end: only };
  const known: DateKnowledge = days ? 'all' : (day?.which ?? (about ? 'about' : 'planned'));
  return { start, end, known, sort: sortableDate(about && week ? week.start : start) };
}

function inBoth(write: (locale: Locale) => string): Localized {
  return { vi: write('vi'), en: write('en') };
}

function placeText({ city, site, country }: MeetingContent['place']): Localized {
  return inBoth((locale) =>
    [...new Set([site?.[locale], city?.[locale], countryName(country, locale)])]
      .filter(Boolean)
      .join(', '),
  );
}

/** The citing statements of one meeting: its own fields, then facts by topic, then outcomes. */
export function meetingDrafts(meeting: MeetingContent): StatementDraft[] {
  const { slug, dates, place, mode, motto } = meeting;
  const known = meetingDates(dates);
  const { start, end } = known;
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
  return [
    field(
      'dates',
      inBoth((locale) => formatMeetingDates(known, locale)),
      dates,
    ),
    field('place', placeText(place), place),
    ...(mode ? [field('mode', { vi: mode.value, en: mode.value }, mode)] : []),
    ...(motto ? [field('motto', { vi: motto.vi, en: motto.en }, motto)] : []),
    ...inTopicOrder(meeting.facts, factTopics).map((fact) => ({
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

import { getTranslations } from 'next-intl/server';
import { formatDate } from '../dates';
import type { ClausePage, DeclarationPage } from '../declarations/view';
import type { Locale } from '../i18n/schema';
import { icuKey } from '../i18n/icu-key';
import { formatMeetingDates } from '../meetings/dates';
import type { MeetingPage } from '../meetings/view';
import type { MeetingLabel } from '../statements/labels';
import { blankCard, eraOf } from './page-cards';
import type { PreviewCard } from './preview-card';

const place = ({ short, city }: MeetingLabel) => `${short}, ${city}`;

/** The preview of one clause: its words, large, and in the margin the declaration that they are from. */
export async function clauseCard(page: ClausePage, locale: Locale): Promise<PreviewCard> {
  const t = await getTranslations({ locale, namespace: 'Previews' });
  const { clause, declaration } = page;
  return {
    ...(await blankCard(locale)),
    of: ['declarations', declaration.slug, clause.anchor],
    kind: t('clause'),
    era: eraOf(declaration.meeting.body),
    figure:
      clause.number === null
        ? null
        : {
            value: String(clause.number),
            label: t('clauseNumber', { section: clause.topic ?? '' }),
          },
    origin: [declaration.short, place(declaration.meeting), formatDate(declaration.date, locale)],
    heading: clause.title,
    text: clause.text,
    voice: 'text',
    note: t('ourWords'),
  };
}

/** The preview of a declaration: its title and what its clauses are about. */
export async function declarationCard(
  declaration: DeclarationPage,
  locale: Locale,
): Promise<PreviewCard> {
  const t = await getTranslations({ locale, namespace: 'Previews' });
  const d = await getTranslations({ locale, namespace: 'Declarations' });
  const { slug, clauses, topics, meeting } = declaration;
  const count = clauses.length;
  const parts = (count > 0 ? clauses : topics).map(({ title }) => title).filter(Boolean);
  return {
    ...(await blankCard(locale)),
    of: ['declarations', slug],
    kind: d('kind', { kind: icuKey(declaration.kind) }),
    era: eraOf(meeting.body),
    figure: count > 0 ? { value: String(count), label: t('clauses', { count }) } : null,
    origin: [
      place(meeting),
      formatDate(declaration.date, locale),
      ...(count === 0 ? [d('topicCount', { count: topics.length })] : []),
    ],
    text: declaration.title,
    lead: parts.join(' · ') || null,
  };
}

/** The preview of a meeting: where it was, the theme it was held under or what it did, and the days. */
export async function meetingCard(meeting: MeetingPage, locale: Locale): Promise<PreviewCard> {
  const t = await getTranslations({ locale, namespace: 'Previews' });
  const m = await getTranslations({ locale, namespace: 'Meetings' });
  const summary = meeting.facts.find(({ topic }) => topic === 'summary');
  const title = m('pageTitle', {
    short: meeting.short,
    city: meeting.city,
    year: String(meeting.year),
  });
  const body = meeting.short.split(' ')[0] ?? '';
  return {
    ...(await blankCard(locale)),
    of: ['meetings', meeting.slug],
    kind: t('meeting'),
    era: eraOf(meeting.body),
    isAnnounced: meeting.isAnnounced,
    figure: { value: String(meeting.edition), label: body },
    origin: [
      formatMeetingDates(meeting, locale),
      ...(meeting.isAnnounced ? [m('announced')] : []),
      ...(meeting.outcomeCount > 0 ? [m('outcomeCount', { count: meeting.outcomeCount })] : []),
    ],
    ...(meeting.motto
      ? { heading: title, text: meeting.motto.text, voice: 'motto' as const }
      : { text: title }),
    lead: summary?.text ?? null,
  };
}

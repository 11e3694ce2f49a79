import 'server-only';
import { cache } from 'react';
import { db } from '../db';
import type { Locale } from '../i18n/schema';
import type { Filters } from '../search/params';
import {
  inRecordOrder,
  meetingLabel as meetingLabelFields,
  statementFields,
} from '../statements/select';
import { meetingLabel } from '../statements/labels';
import { meetingPage, timelineEntry, timelineFields } from './view';

const concernsTheme = (themeSlug: string) => ({ some: { mentions: { some: { themeSlug } } } });

/** Meetings that match the filters, oldest first. */
export const listMeetings = cache(async (filters: Filters, locale: Locale) => {
  const { body, theme, country, from, to } = filters;
  const rows = await db().meeting.findMany({
    where: {
      ...(body && { bodySlug: body }),
      ...(country && { country }),
      ...(from !== undefined && { startDate: { gte: String(from) } }),
      ...(to !== undefined && { endDate: { lt: String(to + 1) } }),
      ...(theme && {
        OR: [
          { statements: concernsTheme(theme) },
          { declarations: { some: { statements: concernsTheme(theme) } } },
        ],
      }),
    },
    select: timelineFields,
    orderBy: [{ sortDate: 'asc' }, { slug: 'asc' }],
  });
  return rows.map((row) => timelineEntry(row, locale));
});

/** The slugs of all meetings. */
export const meetingSlugs = cache(async () => {
  const rows = await db().meeting.findMany({
    select: { slug: true },
    orderBy: { sortDate: 'asc' },
  });
  return rows.map(({ slug }) => slug);
});

/** The countries that hosted a meeting, as ISO 3166-1 codes. */
export const hostCountries = cache(async () => {
  const rows = await db().meeting.findMany({ distinct: ['country'], select: { country: true } });
  return rows.map(({ country }) => country);
});

/** Meetings at the same level (ministers or senior officials), oldest first: the row in which editions follow each other. */
async function sameLevel(level: string) {
  return db().meeting.findMany({
    where: { body: { level } },
    select: meetingLabelFields,
    orderBy: [{ sortDate: 'asc' }],
  });
}

/** One meeting with all that it did, or null if that address was never published. */
export const getMeeting = cache(async (slug: string, locale: Locale) => {
  const row = await db().meeting.findUnique({
    where: { slug },
    select: {
      ...timelineFields,
      statements: { select: statementFields, orderBy: inRecordOrder },
    },
  });
  return row && meetingPage(row, await sameLevel(row.body.level), locale);
});

/** The ministers' meetings that were held, oldest first: what the record could have mentioned something at. */
export const listHeldMeetings = cache(async (locale: Locale) => {
  const rows = await db().meeting.findMany({
    where: { status: 'held', body: { level: 'ministers' } },
    select: meetingLabelFields,
    orderBy: [{ sortDate: 'asc' }],
  });
  return rows.map((row) => meetingLabel(row, locale));
});

import 'server-only';
import { cache } from 'react';
import { db } from '../db';
import type { Locale } from '../i18n/schema';
import { inRecordOrder, inTimeOrder, statementFields } from '../statements/select';
import { statementView } from '../statements/view';
import { clausePage, declarationFields, declarationHead, declarationPage } from './view';

/** What a reader finds under a theme: clauses, and topics where the clauses are not established. */
const clauseKinds = ['clause', 'topic'] as const;

/** Every declaration, newest first, with the number of its clauses. */
export const listDeclarations = cache(async (locale: Locale) => {
  const rows = await db().declaration.findMany({
    select: {
      ...declarationFields,
      statements: { where: { kind: { in: [...clauseKinds] } }, select: { kind: true } },
    },
    orderBy: [{ sortDate: 'desc' }, { slug: 'asc' }],
  });
  return rows.map((row) => ({
    ...declarationHead(row, locale),
    clauseCount: row.statements.filter(({ kind }) => kind === 'clause').length,
    topicCount: row.statements.filter(({ kind }) => kind === 'topic').length,
  }));
});

/** The declarations before and after one in time. */
export const declarationNeighbours = cache(async (slug: string, locale: Locale) => {
  const newestFirst = await listDeclarations(locale);
  const at = newestFirst.findIndex((one) => one.slug === slug);
  return { previous: newestFirst[at + 1] ?? null, next: newestFirst[at - 1] ?? null };
});

/** Meetings that adopted a declaration, for the filter of the list. */
export const declaringMeetings = cache(async () => {
  const rows = await db().declaration.findMany({
    distinct: ['meetingSlug'],
    select: { meeting: { select: declarationFields.meeting.select } },
    orderBy: { sortDate: 'desc' },
  });
  return rows.map(({ meeting }) => ({
    slug: meeting.slug,
    short: `${meeting.body.abbreviation} ${String(meeting.edition)}`,
  }));
});

/** One declaration as one reader sees it, or null if that address was never published. */
export const getDeclaration = cache(async (slug: string, locale: Locale) => {
  const row = await db().declaration.findUnique({
    where: { slug },
    select: {
      ...declarationFields,
      gapsVi: true,
      gapsEn: true,
      statements: { select: statementFields, orderBy: inRecordOrder },
    },
  });
  return row && declarationPage(row, locale);
});

/** Clauses, topics and outcomes of other meetings on any of these themes, oldest first. */
async function elsewhere(meeting: string, themes: string[], locale: Locale) {
  const rows = await db().statement.findMany({
    where: {
      OR: [
        { kind: { in: [...clauseKinds] }, declaration: { meetingSlug: { not: meeting } } },
        { kind: 'outcome', meetingSlug: { not: meeting } },
      ],
      mentions: { some: { themeSlug: { in: themes } } },
    },
    select: statementFields,
    orderBy: [...inTimeOrder],
  });
  return rows.map((row) => statementView(row, locale));
}

/** One clause with its declaration, its neighbours and what it relates to, or null if there is no such clause. */
export const getClause = cache(async (slug: string, id: string, locale: Locale) => {
  const declaration = await getDeclaration(slug, locale);
  const clause = declaration?.clauses.find(({ anchor }) => anchor === id);
  if (!declaration || !clause) return null;
  const themes = clause.themes.map((theme) => theme.slug);
  return clausePage(declaration, id, await elsewhere(declaration.meeting.slug, themes, locale));
});

/** The addresses of all clauses. */
export const clauseAddresses = cache(async () => {
  const rows = await db().statement.findMany({
    where: { kind: 'clause' },
    select: { declarationSlug: true, anchor: true },
    orderBy: inRecordOrder,
  });
  return rows.flatMap(({ declarationSlug, anchor }) =>
    declarationSlug === null ? [] : [{ slug: declarationSlug, clause: anchor }],
  );
});

/** The slugs of all declarations. */
export const declarationSlugs = cache(async () => {
  const rows = await db().declaration.findMany({ select: { slug: true } });
  return rows.map(({ slug }) => slug);
});

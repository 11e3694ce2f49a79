import 'server-only';
import { cache } from 'react';
import { db } from '../db';
import { inLocale, lines } from '../i18n/localized';
import type { Locale } from '../i18n/schema';
import {
  inRecordOrder,
  sourceLabel as sourceLabelFields,
  statementFields,
} from '../statements/select';
import { sourceLabel, statementView } from '../statements/view';
import { inListOrder } from './parts';

const sourceFields = { ...sourceLabelFields, kind: true, author: true, url: true } as const;

/** Every source, in the order of its part of the list, with the number of statements that rest on it. */
export const listSources = cache(async (locale: Locale) => {
  const rows = await db().source.findMany({
    select: {
      ...sourceFields,
      citations: { distinct: ['statementId'], select: { statementId: true } },
    },
    orderBy: { id: 'asc' },
  });
  const sources = rows.map((row) => ({
    ...sourceLabel(row, locale),
    kind: row.kind,
    author: row.author,
    url: row.url,
    statementCount: row.citations.length,
  }));
  return inListOrder(sources, locale);
});

/** The ids of all sources. */
export const sourceIds = cache(async () => {
  const rows = await db().source.findMany({ select: { id: true } });
  return rows.map(({ id }) => id);
});

/** One source with every statement that rests on it, or null if there is no such source. */
export const getSource = cache(async (id: string, locale: Locale) => {
  const row = await db().source.findUnique({
    where: { id },
    select: {
      ...sourceFields,
      paragraphs: true,
      notesVi: true,
      notesEn: true,
      furniture: { select: { paragraphs: true, whyVi: true, whyEn: true }, orderBy: { id: 'asc' } },
    },
  });
  if (!row) return null;
  const statements = await db().statement.findMany({
    where: { citations: { some: { sourceId: id } } },
    select: statementFields,
    orderBy: inRecordOrder,
  });
  return {
    ...sourceLabel(row, locale),
    kind: row.kind,
    author: row.author,
    url: row.url,
    paragraphCount: row.paragraphs,
    notes: lines(inLocale(row, 'notes', locale)),
    furniture: row.furniture.map((one) => ({
      paragraphs: one.paragraphs.split(',').map(Number),
      why: inLocale(one, 'why', locale),
    })),
    statements: statements.map((one) => statementView(one, locale)),
  };
});

/** The sources that a declaration rests on, or one clause or topic of it, notes included, by title. */
export const citedSources = cache(async (slug: string, anchor: string | null, locale: Locale) => {
  const rows = await db().source.findMany({
    where: {
      citations: {
        some: { statement: { declarationSlug: slug, ...(anchor !== null && { anchor }) } },
      },
    },
    select: sourceFields,
  });
  const { compare } = new Intl.Collator(locale);
  return rows
    .map((row) => ({ ...sourceLabel(row, locale), url: row.url }))
    .sort((a, b) => compare(a.title, b.title));
});

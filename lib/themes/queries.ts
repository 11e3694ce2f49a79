import 'server-only';
import { cache } from 'react';
import { yearOf } from '../dates';
import { db } from '../db';
import { inLocale } from '../i18n/localized';
import type { Locale } from '../i18n/schema';
import { nameLabel } from '../statements/labels';
import { inTimeOrder, meetingLabel, namedLabel, statementFields } from '../statements/select';
import { statementView } from '../statements/view';
import { lineageParts } from './lineage';
import { themeMatrix } from './matrix';
import { lineageStrip } from './strip';

const themeFields = {
  slug: true,
  nameVi: true,
  nameEn: true,
  descriptionVi: true,
  descriptionEn: true,
} as const;

const clauses = ['clause', 'topic'];
const counted = [...clauses, 'outcome'];

/** Every theme with its numbers of clauses, reported topics and outcomes, sorted as the reader's language sorts. */
export const listThemes = cache(async (locale: Locale) => {
  const rows = await db().theme.findMany({
    select: { ...themeFields, mentions: { select: { statement: { select: { kind: true } } } } },
  });
  const count = (row: (typeof rows)[number], kinds: string[]) =>
    row.mentions.filter(({ statement }) => kinds.includes(statement.kind)).length;
  return rows
    .map((row) => ({
      slug: row.slug,
      name: inLocale(row, 'name', locale),
      description: inLocale(row, 'description', locale),
      clauseCount: count(row, ['clause']),
      topicCount: count(row, ['topic']),
      /** What a search of declarations by this theme finds. */
      foundCount: count(row, clauses),
      outcomeCount: count(row, ['outcome']),
      /** All that stands on its page. */
      entryCount: row.mentions.length,
      otherCount: row.mentions.length - count(row, counted),
    }))
    .sort((a, b) => new Intl.Collator(locale).compare(a.name, b.name));
});

/** The slugs of all themes. */
export const themeSlugs = cache(async () => {
  const rows = await db().theme.findMany({ select: { slug: true } });
  return rows.map(({ slug }) => slug);
});

/** One theme with its lineage, all that meetings and declarations said of it in date order, or null. */
export const getTheme = cache(async (slug: string, locale: Locale) => {
  const row = await db().theme.findUnique({
    where: { slug },
    select: {
      ...themeFields,
      initiatives: { select: { initiative: { select: namedLabel } } },
    },
  });
  if (!row) return null;
  const [statements, bodies, held] = await Promise.all([
    db().statement.findMany({
      where: { mentions: { some: { themeSlug: slug } } },
      select: statementFields,
      orderBy: [...inTimeOrder],
    }),
    db().body.findMany({ where: { level: 'senior-officials' }, select: { slug: true } }),
    db().meeting.findMany({ where: { status: 'held' }, select: { startDate: true } }),
  ]);
  const lineage = statements.map((one) => statementView(one, locale));
  const parts = lineageParts(lineage, new Set(bodies.map((body) => body.slug)));
  const years = held.map(({ startDate }) => yearOf(startDate));
  return {
    slug: row.slug,
    name: inLocale(row, 'name', locale),
    description: inLocale(row, 'description', locale),
    lineage,
    ...parts,
    strip: lineageStrip(parts, { first: Math.min(...years), last: Math.max(...years) }),
    initiatives: row.initiatives
      .map(({ initiative }) => nameLabel(initiative, locale))
      .sort((a, b) => new Intl.Collator(locale).compare(a.name, b.name)),
  };
});

/** How often each ministers' meeting, with its declarations, took up each theme. */
export const getThemeMatrix = cache(async (locale: Locale) => {
  const [meetings, mentions] = await Promise.all([
    db().meeting.findMany({
      where: { status: 'held', body: { level: 'ministers' } },
      select: meetingLabel,
      orderBy: [{ sortDate: 'asc' }],
    }),
    db().mention.findMany({
      where: { themeSlug: { not: null }, statement: { kind: { in: counted } } },
      select: {
        themeSlug: true,
        statementId: true,
        statement: {
          select: { meetingSlug: true, declaration: { select: { meetingSlug: true } } },
        },
      },
    }),
  ]);
  const counts = mentions.map(({ themeSlug, statementId, statement }) => ({
    theme: themeSlug ?? '',
    statement: statementId,
    meeting: statement.meetingSlug ?? statement.declaration?.meetingSlug ?? '',
  }));
  return themeMatrix(await listThemes(locale), meetings, counts, locale);
});

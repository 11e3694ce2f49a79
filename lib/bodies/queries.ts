import 'server-only';
import { cache } from 'react';
import { db } from '../db';
import { inLocale, lines } from '../i18n/localized';
import type { Locale } from '../i18n/schema';
import { nameLabel } from '../statements/labels';
import { bodyLabel, inRecordOrder, inTimeOrder, statementFields } from '../statements/select';
import { statementView } from '../statements/view';

/** Every body with its facts, what meetings decided about it, and what came before and after; ministers first. */
export const listBodies = cache(async (locale: Locale) => {
  const rows = await db().body.findMany({
    select: {
      ...bodyLabel,
      level: true,
      gapsVi: true,
      gapsEn: true,
      succeeds: { select: bodyLabel },
      succeededBy: { select: bodyLabel },
      prepares: { select: bodyLabel },
      preparedBy: { select: bodyLabel },
      statements: { select: statementFields, orderBy: inRecordOrder },
    },
  });
  const decisions = await db().statement.findMany({
    where: { mentions: { some: { bodySlug: { not: null } } }, kind: 'outcome' },
    select: statementFields,
    orderBy: [...inTimeOrder],
  });
  const rank = (row: (typeof rows)[number]) =>
    (row.level === 'ministers' ? 0 : 2) + (row.succeeds ? 1 : 0);
  return rows
    .sort((a, b) => rank(a) - rank(b))
    .map((row) => ({
      ...nameLabel(row, locale),
      level: row.level,
      succeeds: row.succeeds && nameLabel(row.succeeds, locale),
      succeededBy: row.succeededBy && nameLabel(row.succeededBy, locale),
      prepares: row.prepares && nameLabel(row.prepares, locale),
      preparedBy: row.preparedBy.map((one) => nameLabel(one, locale)),
      statements: row.statements.map((one) => statementView(one, locale)),
      decisions: decisions
        .filter(({ mentions }) => mentions.some(({ body }) => body?.slug === row.slug))
        .map((one) => statementView(one, locale)),
      gaps: lines(inLocale(row, 'gaps', locale)),
    }));
});

/** The slugs of all bodies. */
export const bodySlugs = cache(async () => {
  const rows = await db().body.findMany({ select: { slug: true } });
  return rows.map(({ slug }) => slug);
});

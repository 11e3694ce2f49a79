import 'server-only';
import { cache } from 'react';
import { db } from '../db';
import type { Locale } from '../i18n/schema';
import { statementFields } from '../statements/select';
import { statementView } from '../statements/view';
import { matchPatterns } from './match';
import type { Filters, ResultType } from './params';

const kinds = {
  clause: ['clause', 'topic'],
  outcome: ['outcome'],
  initiative: ['description'],
} satisfies Record<ResultType, string[]>;

/** Clauses, outcomes and initiatives that hold every word, in either language; newest first. Nothing asked, nothing found. */
export const searchRecord = cache(async (filters: Filters, locale: Locale) => {
  const { q = '', theme, type } = filters;
  const patterns = matchPatterns(q);
  if (patterns.length === 0 && !theme) return [];
  const concernsTheme = theme && {
    OR: [
      { mentions: { some: { themeSlug: theme } } },
      { kind: { in: kinds.initiative }, initiative: { themes: { some: { themeSlug: theme } } } },
    ],
  };
  const rows = await db().statement.findMany({
    where: {
      kind: { in: type ? kinds[type] : Object.values(kinds).flat() },
      AND: patterns.map((pattern) => ({ folded: { contains: pattern } })),
      ...concernsTheme,
    },
    select: statementFields,
    orderBy: [{ sortDate: 'desc' }, { position: 'asc' }],
  });
  return rows.map((row) => statementView(row, locale));
});

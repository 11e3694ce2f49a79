import 'server-only';
import { cache } from 'react';
import { db } from '../db';
import { inLocale, isPublishedIn, lines, otherLocale } from '../i18n/localized';
import type { Locale } from '../i18n/schema';
import { nameLabel } from '../statements/labels';
import { inTimeOrder, namedLabel, statementFields, themeLabel } from '../statements/select';
import { statementView } from '../statements/view';

const initiativeFields = {
  slug: true,
  type: true,
  abbreviation: true,
  nameVi: true,
  nameEn: true,
  nameIn: true,
} as const;

type InitiativeRow = {
  slug: string;
  type: string;
  abbreviation: string | null;
  nameVi: string;
  nameEn: string;
  nameIn: string;
};

function initiativeHead(row: InitiativeRow, locale: Locale) {
  const other = otherLocale(locale);
  return {
    ...nameLabel(row, locale),
    type: row.type,
    abbreviation: row.abbreviation,
    isOurName: !isPublishedIn(row.nameIn, locale),
    otherName: { lang: other, text: inLocale(row, 'name', other) },
  };
}

/** Every initiative, sorted as the reader's language sorts, with the number of steps of its life line. */
export const listInitiatives = cache(async (locale: Locale) => {
  const rows = await db().initiative.findMany({
    select: {
      ...initiativeFields,
      _count: { select: { mentions: true, statements: { where: { kind: 'milestone' } } } },
    },
  });
  return rows
    .map((row) => ({
      ...initiativeHead(row, locale),
      stepCount: row._count.mentions + row._count.statements,
    }))
    .sort((a, b) => new Intl.Collator(locale).compare(a.name, b.name));
});

/** The slugs of all initiatives. */
export const initiativeSlugs = cache(async () => {
  const rows = await db().initiative.findMany({ select: { slug: true } });
  return rows.map(({ slug }) => slug);
});

/** One initiative with its life line, every mention and milestone in date order, or null. */
export const getInitiative = cache(async (slug: string, locale: Locale) => {
  const row = await db().initiative.findUnique({
    where: { slug },
    select: {
      ...initiativeFields,
      variantsVi: true,
      variantsEn: true,
      gapsVi: true,
      gapsEn: true,
      themes: { select: { theme: { select: themeLabel } } },
      masterplans: { select: { masterplan: { select: namedLabel } } },
    },
  });
  if (!row) return null;
  const [description, lifeLine] = await Promise.all([
    db().statement.findFirst({
      where: { initiativeSlug: slug, kind: 'description' },
      select: statementFields,
    }),
    db().statement.findMany({
      where: {
        OR: [
          { mentions: { some: { initiativeSlug: slug } } },
          { initiativeSlug: slug, kind: 'milestone' },
        ],
      },
      select: statementFields,
      orderBy: [...inTimeOrder],
    }),
  ]);
  return {
    ...initiativeHead(row, locale),
    variants: [
      ...lines(row.variantsVi).map((text) => ({ lang: 'vi' as const, text })),
      ...lines(row.variantsEn).map((text) => ({ lang: 'en' as const, text })),
    ],
    description: description && statementView(description, locale),
    themes: row.themes.map(({ theme }) => nameLabel(theme, locale)),
    masterplans: row.masterplans.map(({ masterplan }) => nameLabel(masterplan, locale)),
    lifeLine: lifeLine.map((one) => statementView(one, locale)),
    gaps: lines(inLocale(row, 'gaps', locale)),
  };
});

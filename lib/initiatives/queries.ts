import 'server-only';
import { cache } from 'react';
import { db } from '../db';
import { inLocale, isPublishedIn, lines, otherLocale } from '../i18n/localized';
import type { Locale } from '../i18n/schema';
import { laterSteps } from '../life-line/later';
import { dateSpan } from '../life-line/span';
import { meetingOf } from '../life-line/step';
import { nameLabel } from '../statements/labels';
import { inTimeOrder, namedLabel, statementFields, themeLabel } from '../statements/select';
import { statementView, type StatementView } from '../statements/view';
import { isStep, lifeLineOf } from './steps';

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

/** The statements that make up the life lines of some initiatives, in date order. */
async function stepsOf(initiativeSlug: { in: string[] } | { not: null }, locale: Locale) {
  const rows = await db().statement.findMany({
    where: isStep({ initiativeSlug }),
    select: statementFields,
    orderBy: [...inTimeOrder],
  });
  return rows.map((row) => statementView(row, locale));
}

/** Every initiative with its steps in date order, sorted as the reader's language sorts. */
export const listInitiatives = cache(async (locale: Locale) => {
  const [rows, statements] = await Promise.all([
    db().initiative.findMany({ select: initiativeFields }),
    stepsOf({ not: null }, locale),
  ]);
  return rows
    .map((row) => ({
      ...initiativeHead(row, locale),
      steps: lifeLineOf(row.slug, statements).steps,
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
  const [description, statements] = await Promise.all([
    db().statement.findFirst({
      where: { initiativeSlug: slug, kind: 'description' },
      select: statementFields,
    }),
    stepsOf({ in: [slug] }, locale),
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
    lifeLine: lifeLineOf(slug, statements),
    gaps: lines(inLocale(row, 'gaps', locale)),
  };
});

/** What was reported after a clause on each initiative that it names, oldest first. */
export const getCommitmentTrail = cache(async (clause: StatementView, locale: Locale) => {
  const slugs = clause.initiatives.map(({ slug }) => slug);
  if (slugs.length === 0) return [];
  const statements = await stepsOf({ in: slugs }, locale);
  const said = { span: dateSpan(clause.date), meeting: meetingOf(clause) };
  return clause.initiatives.map((initiative) => ({
    ...initiative,
    steps: laterSteps(lifeLineOf(initiative.slug, statements).steps, said),
  }));
});

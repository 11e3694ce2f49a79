import 'server-only';
import { cache } from 'react';
import { db } from '../db';
import { inLocale, isPublishedIn, lines, otherLocale } from '../i18n/localized';
import type { Locale } from '../i18n/schema';
import { lifeLine } from '../life-line/step';
import { nameLabel } from '../statements/labels';
import { inRecordOrder, inTimeOrder, namedLabel, statementFields } from '../statements/select';
import { statementView } from '../statements/view';

const masterplanFields = {
  slug: true,
  abbreviation: true,
  nameVi: true,
  nameEn: true,
  nameIn: true,
  startYear: true,
  endYear: true,
} as const;

type MasterplanRow = {
  slug: string;
  abbreviation: string;
  nameVi: string;
  nameEn: string;
  nameIn: string;
  startYear: number;
  endYear: number;
};

function masterplanHead(row: MasterplanRow, locale: Locale) {
  const other = otherLocale(locale);
  return {
    ...nameLabel(row, locale),
    startYear: row.startYear,
    endYear: row.endYear,
    isOurName: !isPublishedIn(row.nameIn, locale),
    otherName: { lang: other, text: inLocale(row, 'name', other) },
  };
}

/** Every masterplan with its vision, in the order of the periods. */
export const listMasterplans = cache(async (locale: Locale) => {
  const rows = await db().masterplan.findMany({
    select: {
      ...masterplanFields,
      statements: { where: { topic: 'vision' }, select: statementFields, orderBy: inRecordOrder },
    },
    orderBy: { startYear: 'asc' },
  });
  return rows.map((row) => ({
    ...masterplanHead(row, locale),
    vision: row.statements.map((one) => statementView(one, locale)),
  }));
});

/** The statements that name some masterplans, in date order. */
async function mentionsOf(masterplanSlug: string | { not: null }, locale: Locale) {
  const rows = await db().statement.findMany({
    where: { mentions: { some: { masterplanSlug } } },
    select: statementFields,
    orderBy: [...inTimeOrder],
  });
  return rows.map((row) => statementView(row, locale));
}

/** Every masterplan in the order of the periods, with the plan it follows and its life line. */
export const listMasterplanChain = cache(async (locale: Locale) => {
  const [plans, successions, mentions] = await Promise.all([
    listMasterplans(locale),
    db().masterplan.findMany({ select: { slug: true, succeeds: { select: namedLabel } } }),
    mentionsOf({ not: null }, locale),
  ]);
  return plans.map((plan) => {
    const before = successions.find(({ slug }) => slug === plan.slug)?.succeeds;
    const own = mentions.filter(({ masterplans }) =>
      masterplans.some(({ slug }) => slug === plan.slug),
    );
    return {
      ...plan,
      predecessor: before ? nameLabel(before, locale) : null,
      steps: lifeLine(own, plan.slug).steps,
    };
  });
});

/** The slugs of all masterplans. */
export const masterplanSlugs = cache(async () => {
  const rows = await db().masterplan.findMany({ select: { slug: true } });
  return rows.map(({ slug }) => slug);
});

/** One masterplan, what meetings did with it in date order, and the initiatives under it, or null. */
export const getMasterplan = cache(async (slug: string, locale: Locale) => {
  const row = await db().masterplan.findUnique({
    where: { slug },
    select: {
      ...masterplanFields,
      gapsVi: true,
      gapsEn: true,
      succeeds: { select: namedLabel },
      succeededBy: { select: namedLabel },
      initiatives: { select: { initiative: { select: { ...namedLabel, type: true } } } },
      statements: { select: statementFields, orderBy: inRecordOrder },
    },
  });
  if (!row) return null;
  const statements = row.statements.map((one) => statementView(one, locale));
  return {
    ...masterplanHead(row, locale),
    name: inLocale(row, 'name', locale),
    nameStatement: statements.find(({ kind }) => kind === 'field') ?? null,
    facts: statements.filter(({ kind }) => kind === 'fact'),
    lifeLine: lifeLine(await mentionsOf(slug, locale), slug),
    predecessor: row.succeeds && nameLabel(row.succeeds, locale),
    successor: row.succeededBy && nameLabel(row.succeededBy, locale),
    initiatives: row.initiatives
      .map(({ initiative }) => nameLabel(initiative, locale))
      .sort((a, b) => new Intl.Collator(locale).compare(a.name, b.name)),
    /** Organisations stand beside the initiatives where a plan names them. */
    hasOrganisations: row.initiatives.some(({ initiative }) => initiative.type === 'organisation'),
    gaps: lines(inLocale(row, 'gaps', locale)),
  };
});

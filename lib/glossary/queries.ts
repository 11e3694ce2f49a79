import 'server-only';
import { cache } from 'react';
import { db } from '../db';
import { inLocale, isPublishedIn, lines, otherLocale } from '../i18n/localized';
import type { Locale } from '../i18n/schema';
import { inRecordOrder, statementFields } from '../statements/select';
import { statementView } from '../statements/view';

const namedFields = {
  slug: true,
  nameVi: true,
  nameEn: true,
  abbreviation: true,
} as const;

const variantFields = { nameIn: true, variantsVi: true, variantsEn: true } as const;

type NamedRow = {
  slug: string;
  nameVi: string;
  nameEn: string;
  abbreviation: string | null;
  nameIn?: string;
  variantsVi?: string;
  variantsEn?: string;
};

/** A pair of names with everything else the thing is called. */
function entry(row: NamedRow, locale: Locale) {
  const other = otherLocale(locale);
  return {
    slug: row.slug,
    name: inLocale(row, 'name', locale),
    other: { lang: other, text: inLocale(row, 'name', other) },
    abbreviation: row.abbreviation,
    isOurName: row.nameIn !== undefined && !isPublishedIn(row.nameIn, locale),
    variants: [
      ...lines(row.variantsVi ?? '').map((text) => ({ lang: 'vi' as const, text })),
      ...lines(row.variantsEn ?? '').map((text) => ({ lang: 'en' as const, text })),
    ],
  };
}

/** The glossary's own entries, sorted as the reader's language sorts, with their names in time order and where they are used. */
export const listTerms = cache(async (locale: Locale) => {
  const rows = await db().term.findMany({
    select: {
      ...namedFields,
      ...variantFields,
      kind: true,
      recordFolder: true,
      recordSlug: true,
      gapsVi: true,
      gapsEn: true,
      statements: { select: statementFields, orderBy: inRecordOrder },
      mentions: {
        select: { statement: { select: statementFields } },
        orderBy: { statement: { sortDate: 'asc' } },
      },
    },
  });
  return rows
    .map((row) => {
      const statements = row.statements.map((one) => statementView(one, locale));
      return {
        ...entry(row, locale),
        kind: row.kind,
        record: { folder: row.recordFolder, slug: row.recordSlug },
        basis: statements.find(({ kind }) => kind === 'field') ?? null,
        names: statements.filter(({ kind }) => kind === 'name'),
        usedIn: row.mentions.map(({ statement }) => statementView(statement, locale)),
        gaps: lines(inLocale(row, 'gaps', locale)),
      };
    })
    .sort((a, b) => new Intl.Collator(locale).compare(a.name, b.name));
});

/** Names of bodies, masterplans and initiatives in both languages, which have pages of their own. */
export const listNames = cache(async (locale: Locale) => {
  const [bodies, masterplans, initiatives] = await Promise.all([
    db().body.findMany({ select: namedFields }),
    db().masterplan.findMany({
      select: { ...namedFields, nameIn: true },
      orderBy: { startYear: 'asc' },
    }),
    db().initiative.findMany({ select: { ...namedFields, ...variantFields } }),
  ]);
  const compare = new Intl.Collator(locale).compare;
  return {
    bodies: bodies.map((row) => entry(row, locale)),
    masterplans: masterplans.map((row) => entry(row, locale)),
    initiatives: initiatives
      .map((row) => entry(row, locale))
      .sort((a, b) => compare(a.name, b.name)),
  };
});

export type TermEntry = Awaited<ReturnType<typeof listTerms>>[number];
export type NameEntry = Awaited<ReturnType<typeof listNames>>['bodies'][number];

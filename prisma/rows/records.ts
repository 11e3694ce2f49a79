import type { Content } from '../../lib/content/read';
import type { Localized } from '../../lib/i18n/schema';
import type { Prisma } from '../generated/client';
import { sortableDate } from '../../lib/dates';
import { dateOfAdoption } from './declaration';
import { meetingDates } from './meeting';

const gaps = (texts: Localized[]) => ({
  gapsVi: texts.map(({ vi }) => vi).join('\n'),
  gapsEn: texts.map(({ en }) => en).join('\n'),
});

const named = (name: Localized) => ({ nameVi: name.vi, nameEn: name.en });

const inLanguage = (texts: { text: string; language: string }[], language: string) =>
  texts
    .filter((variant) => variant.language === language)
    .map(({ text }) => text)
    .join('\n');

/** Rows for bodies, predecessors and prepared bodies first, so that each row finds what it points at. */
export function bodyRows(content: Content): Prisma.BodyCreateManyInput[] {
  const rank = (slug: string | undefined): number => {
    const body = content.bodies.find(({ record }) => record.slug === slug)?.record;
    return body ? 1 + Math.max(rank(body.succeeds), rank(body.prepares)) : 0;
  };
  return content.bodies
    .map(({ record }) => record)
    .sort((a, b) => rank(a.slug) - rank(b.slug))
    .map((body) => ({
      slug: body.slug,
      abbreviation: body.abbreviation,
      ...named(body.name),
      level: body.level,
      succeedsSlug: body.succeeds ?? null,
      preparesSlug: body.prepares ?? null,
      ...gaps(body.gaps),
    }));
}

/** Rows for meetings, ministers' meetings before the senior officials' meetings that prepared them. */
export function meetingRows(content: Content): Prisma.MeetingCreateManyInput[] {
  return content.meetings
    .map(({ record }) => record)
    .sort((a, b) => Number(a.prepares !== undefined) - Number(b.prepares !== undefined))
    .map((meeting) => {
      const { start, end, known, sort } = meetingDates(meeting.dates);
      const { city, site, country } = meeting.place;
      return {
        slug: meeting.slug,
        bodySlug: meeting.body,
        edition: meeting.edition,
        status: meeting.status,
        startDate: start,
        endDate: end,
        datesKnown: known,
        sortDate: sort,
        weekStart: meeting.dates.week?.start ?? null,
        weekEnd: meeting.dates.week?.end ?? null,
        cityVi: city?.vi ?? null,
        cityEn: city?.en ?? null,
        siteVi: site?.vi ?? null,
        siteEn: site?.en ?? null,
        country,
        mode: meeting.mode?.value ?? null,
        mottoVi: meeting.motto?.vi ?? null,
        mottoEn: meeting.motto?.en ?? null,
        mottoIn: meeting.motto?.published.join(',') ?? null,
        preparesSlug: meeting.prepares ?? null,
        ...gaps(meeting.gaps),
      };
    });
}

export function declarationRows(content: Content): Prisma.DeclarationCreateManyInput[] {
  return content.declarations.map(({ record }) => ({
    slug: record.slug,
    meetingSlug: record.meeting,
    kind: record.kind,
    titleVi: record.title.vi,
    titleEn: record.title.en,
    titleIn: record.published.join(','),
    shortVi: record.short?.vi ?? null,
    shortEn: record.short?.en ?? null,
    aliasesVi: inLanguage(record.aliases, 'vi'),
    aliasesEn: inLanguage(record.aliases, 'en'),
    date: dateOfAdoption(record),
    sortDate: sortableDate(dateOfAdoption(record)),
    act: record.act,
    verbVi: record.verb?.vi ?? null,
    verbEn: record.verb?.en ?? null,
    ...gaps(record.gaps),
  }));
}

export function themeRows(content: Content): Prisma.ThemeCreateManyInput[] {
  return content.themes.map(({ record }) => ({
    slug: record.slug,
    typed: record.typed.join('\n'),
    ...named(record.name),
    descriptionVi: record.description.vi,
    descriptionEn: record.description.en,
  }));
}

export function initiativeRows(content: Content): Prisma.InitiativeCreateManyInput[] {
  return content.initiatives.map(({ record }) => ({
    slug: record.slug,
    type: record.type,
    ...named(record.name),
    nameIn: record.published.join(','),
    abbreviation: record.abbreviation ?? null,
    variantsVi: inLanguage(record.variants, 'vi'),
    variantsEn: inLanguage(record.variants, 'en'),
    ...gaps(record.gaps),
  }));
}

export function initiativeThemeRows(content: Content): Prisma.InitiativeThemeCreateManyInput[] {
  return content.initiatives.flatMap(({ record }) =>
    record.themes.map((themeSlug) => ({ initiativeSlug: record.slug, themeSlug })),
  );
}

export function initiativeMasterplanRows(
  content: Content,
): Prisma.InitiativeMasterplanCreateManyInput[] {
  return content.initiatives.flatMap(({ record }) =>
    record.masterplans.map((masterplanSlug) => ({ initiativeSlug: record.slug, masterplanSlug })),
  );
}

export function termRows(content: Content): Prisma.TermCreateManyInput[] {
  return content.glossary.map(({ record }) => ({
    slug: record.slug,
    kind: record.kind,
    ...named(record.name),
    nameIn: record.published.join(','),
    abbreviation: record.abbreviation ?? null,
    variantsVi: inLanguage(record.variants, 'vi'),
    variantsEn: inLanguage(record.variants, 'en'),
    typed: record.typed.join('\n'),
    recordFolder: record.record?.folder ?? null,
    recordSlug: record.record?.slug ?? null,
    ...gaps(record.gaps),
  }));
}

/** Rows for masterplans in the order of their periods, so that each finds its predecessor. */
export function masterplanRows(content: Content): Prisma.MasterplanCreateManyInput[] {
  return content.masterplans
    .map(({ record }) => record)
    .sort((a, b) => a.period.start - b.period.start)
    .map((masterplan) => ({
      slug: masterplan.slug,
      abbreviation: masterplan.abbreviation,
      ...named(masterplan.name),
      nameIn: masterplan.published.join(','),
      startYear: masterplan.period.start,
      endYear: masterplan.period.end,
      succeedsSlug: masterplan.succeeds ?? null,
      ...gaps(masterplan.gaps),
    }));
}

import { yearOf } from '../dates';
import { inLocale } from '../i18n/localized';
import type { Locale } from '../i18n/schema';
import { countryName } from '../meetings/countries';
import { dateKnowledge } from '../meetings/dates';

type Named = { slug: string; nameVi: string; nameEn: string };
type NamedShort = Named & { abbreviation: string | null };
type BodyRow = Named & { abbreviation: string };
type MeetingRow = {
  slug: string;
  edition: number;
  status: string;
  startDate: string;
  endDate: string;
  datesKnown: string;
  cityVi: string | null;
  cityEn: string | null;
  country: string;
  body: BodyRow;
};
type DeclarationRow = {
  slug: string;
  titleVi: string;
  titleEn: string;
  date: string;
  meeting: MeetingRow;
};

export type NameLabel = { slug: string; name: string; short: string };

/** A record's name and the shortest form a reader will know it by. */
export function nameLabel(row: NamedShort | Named, locale: Locale): NameLabel {
  const name = inLocale(row, 'name', locale);
  return { slug: row.slug, name, short: ('abbreviation' in row && row.abbreviation) || name };
}

/** A meeting as it is called in running text: "ADGMIN 6", "Hà Nội", 2026. */
export function meetingLabel(row: MeetingRow, locale: Locale) {
  return {
    slug: row.slug,
    short: `${row.body.abbreviation} ${String(row.edition)}`,
    body: row.body.slug,
    edition: row.edition,
    /** Where the city is not established or there was none, the country stands for it. */
    city: inLocale(row, 'city', locale) ?? countryName(row.country, locale),
    country: row.country,
    year: yearOf(row.startDate),
    start: row.startDate,
    end: row.endDate,
    known: dateKnowledge.find((one) => one === row.datesKnown) ?? 'all',
    isAnnounced: row.status === 'announced',
  };
}

/** A declaration by its title, with the meeting that adopted it. */
export function declarationLabel(row: DeclarationRow, locale: Locale) {
  return {
    slug: row.slug,
    title: inLocale(row, 'title', locale),
    date: row.date,
    meeting: meetingLabel(row.meeting, locale),
  };
}

export type MeetingLabel = ReturnType<typeof meetingLabel>;
export type DeclarationLabel = ReturnType<typeof declarationLabel>;
export type { BodyRow, DeclarationRow, MeetingRow, Named, NamedShort };

import { inLocale, lines } from '../i18n/localized';
import type { Locale } from '../i18n/schema';
import {
  declarationLabel,
  meetingLabel,
  type DeclarationRow,
  type MeetingRow,
  type Named,
} from '../statements/labels';
import { wordsOfName, type NamedPage } from './pages';

type DeclarationNames = DeclarationRow & {
  shortVi: string | null;
  shortEn: string | null;
  aliasesVi: string;
  aliasesEn: string;
};

/** A declaration by its titles, each alone and with the year of its meeting. */
export function declarationPage(row: DeclarationNames, locale: Locale): NamedPage {
  const { slug, title, meeting } = declarationLabel(row, locale);
  const names = [
    ...[row.titleVi, row.titleEn, row.shortVi ?? '', row.shortEn ?? ''],
    ...[...lines(row.aliasesVi), ...lines(row.aliasesEn)],
  ];
  return {
    kind: 'declaration',
    slug,
    label: `${title} (${meeting.short}, ${String(meeting.year)})`,
    names: names.flatMap((name) => [name, `${name} ${String(meeting.year)}`]).map(wordsOfName),
  };
}

/** A meeting by its body with its number, its year, or both. */
export function meetingPage(row: MeetingRow, locale: Locale): NamedPage {
  const { slug, short, city, year } = meetingLabel(row, locale);
  const names = [short, `${short} ${String(year)}`, `${row.body.abbreviation} ${String(year)}`];
  return {
    kind: 'meeting',
    slug,
    label: `${short} (${city}, ${String(year)})`,
    names: names.map(wordsOfName),
  };
}

/** A theme by its name in either language. */
export function themePage(row: Named, locale: Locale): NamedPage {
  return {
    kind: 'theme',
    slug: row.slug,
    label: inLocale(row, 'name', locale),
    names: [row.nameVi, row.nameEn].map(wordsOfName),
  };
}

import 'server-only';
import { cache } from 'react';
import { db } from '../db';
import { inLocale } from '../i18n/localized';
import type { Locale } from '../i18n/schema';
import { readCited } from '../ledger/address';
import { meetingLabel } from '../statements/labels';
import { declarationLabel } from '../statements/select';
import type { Citable } from './citation';
import { fingerprint } from './fingerprint';

const citableFields = {
  id: true,
  anchor: true,
  topic: true,
  number: true,
  titleVi: true,
  titleEn: true,
  textVi: true,
  textEn: true,
  declaration: { select: { ...declarationLabel, act: true } },
} as const;

/** The languages in which a clause has had the words of this fingerprint. */
async function languagesWith(statementId: string, mark: string): Promise<string[]> {
  const rows = await db().version.findMany({ where: { statementId, fingerprint: mark } });
  return rows.map(({ locale }) => locale);
}

/**
 * A clause as it can be cited in each language, or null if there is none. Its address may name the words that are meant:
 * those we have now, or those that it had once.
 */
export const getCitable = cache(
  async (slug: string, segment: string): Promise<Record<Locale, Citable> | null> => {
    const { id, mark } = readCited(segment);
    const row = await db().statement.findFirst({
      where: { kind: 'clause', declarationSlug: slug, anchor: id },
      select: citableFields,
    });
    if (!row?.declaration) return null;
    const languages = mark === null ? [] : await languagesWith(row.id, mark);
    if (mark !== null && languages.length === 0) return null;
    const { declaration } = row;
    const inLanguage = (locale: Locale): Citable => ({
      declaration: declaration.slug,
      clause: row.anchor,
      section: row.topic ?? '',
      number: row.number ?? 0,
      title: inLocale(row, 'title', locale) ?? row.anchor,
      declarationTitle: inLocale(declaration, 'title', locale),
      meeting: meetingLabel(declaration.meeting, locale).short,
      body: inLocale(declaration.meeting.body, 'name', locale),
      act: declaration.act,
      date: declaration.date,
      fingerprint:
        mark !== null && languages.includes(locale)
          ? mark
          : fingerprint(inLocale(row, 'text', locale)),
    });
    return { vi: inLanguage('vi'), en: inLanguage('en') };
  },
);

import { getClause, getDeclaration } from '@/lib/declarations/queries';
import type { Locale } from '@/lib/i18n/schema';
import { getInitiative } from '@/lib/initiatives/queries';
import { getMasterplan } from '@/lib/masterplans/queries';
import { getMeeting } from '@/lib/meetings/queries';
import { isPageName, pageCard } from '@/lib/share/page-cards';
import type { PreviewCard } from '@/lib/share/preview-card';
import { clauseCard, declarationCard, meetingCard } from '@/lib/share/record-cards';
import { initiativeCard, masterplanCard, sourceCard, themeCard } from '@/lib/share/topic-cards';
import { getSource } from '@/lib/sources/queries';
import { getTheme } from '@/lib/themes/queries';

type Ask<Record> = (slug: string, locale: Locale) => Promise<Record | null>;
type Show<Record> = (record: Record, locale: Locale) => Promise<PreviewCard>;

function shown<Record>(ask: Ask<Record>, show: Show<Record>) {
  return async (slug: string, locale: Locale) => {
    const record = await ask(slug, locale);
    return record === null ? null : show(record, locale);
  };
}

const folders = new Map([
  ['meetings', shown(getMeeting, meetingCard)],
  ['declarations', shown(getDeclaration, declarationCard)],
  ['themes', shown(getTheme, themeCard)],
  ['initiatives', shown(getInitiative, initiativeCard)],
  ['masterplans', shown(getMasterplan, masterplanCard)],
  ['sources', shown(getSource, sourceCard)],
]);

/** What to draw for the record at this place, or null if nothing was ever published there. */
export async function recordCard(
  [folder = '', slug, clause, ...more]: readonly string[],
  locale: Locale,
): Promise<PreviewCard | null> {
  if (more.length > 0) return null;
  if (slug === undefined) return isPageName(folder) ? pageCard(folder, locale) : null;
  if (clause === undefined) return (await folders.get(folder)?.(slug, locale)) ?? null;
  if (folder !== 'declarations') return null;
  const page = await getClause(slug, clause, locale);
  return page && clauseCard(page, locale);
}

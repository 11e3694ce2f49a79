import 'server-only';
import { cache } from 'react';
import { db } from '../db';
import { inLocale } from '../i18n/localized';
import type { Locale } from '../i18n/schema';
import { statementFields } from '../statements/select';
import { statementView } from '../statements/view';
import { citedSegment, UNKNOWN } from './address';
import { changeView, textChanges } from './changes';
import { entryFields, entryView, versionView } from './view';

const versionFields = {
  fingerprint: true,
  text: true,
  titleVi: true,
  titleEn: true,
  entry: { select: entryFields },
} as const;

/** Every wording that a statement has had in the reader's language, the newest first, with when and why it came. */
export const versionsOf = cache(async (statementId: string, locale: Locale) => {
  const rows = await db().version.findMany({
    where: { statementId, locale },
    select: versionFields,
    orderBy: { entryNumber: 'desc' },
  });
  return rows.map((row) => versionView(row, locale));
});

/** The fingerprints of every wording that each clause has had, in either language, by the id of the clause. */
export const clauseFingerprints = cache(async () => {
  const rows = await db().version.findMany({
    where: { of: 'clause' },
    select: { statementId: true, fingerprint: true },
  });
  const known = new Map<string, Set<string>>();
  for (const { statementId, fingerprint } of rows)
    known.set(statementId, (known.get(statementId) ?? new Set()).add(fingerprint));
  return known;
});

/** Every address under which a clause can be asked for: alone, with each known fingerprint, and with one that is not known. */
export async function citedSegments() {
  return [...(await clauseFingerprints())].flatMap(([statementId, fingerprints]) => {
    const [, slug = '', id = ''] = statementId.split('/');
    return [null, ...fingerprints, UNKNOWN].map((mark) => ({
      slug,
      clause: citedSegment(id, mark),
    }));
  });
}

/** What became of an id: what it is called now and whether it was withdrawn; null if it was never published. */
export async function findAddress(id: string) {
  const row = await db().address.findUnique({ where: { id } });
  const now = row?.movedTo ? await db().address.findUnique({ where: { id: row.movedTo } }) : row;
  return now && { id: now.id, of: now.of, isWithdrawn: now.withdrawnBy !== null };
}

/** Folders whose records have a page, in the order in which a slug that several have is looked for. */
const FOLDERS = [
  ...['declarations', 'meetings', 'themes', 'initiatives', 'masterplans'],
  ...['sources', 'glossary', 'bodies'],
];

/** What a slug, or a slug and the name of a statement in it, stands for anywhere in the record; null if for nothing. */
export async function findNeutral(slug: string, anchor: string | null) {
  const rest = anchor === null ? slug : `${slug}/${anchor}`;
  const wanted = FOLDERS.map((folder) => `${folder}/${rest}`);
  // Terms and bodies have no page of their own; their names stand for them.
  const named = anchor === null ? wanted.map((id) => `${id}/name`) : [];
  const rows = await db().address.findMany({ where: { id: { in: [...wanted, ...named] } } });
  const [id] = [...wanted, ...named].filter((one) => rows.some((row) => row.id === one));
  return id === undefined ? null : findAddress(id);
}

/** The languages in which a statement has had the words of this fingerprint. */
export async function languagesOf(statementId: string, fingerprint: string): Promise<string[]> {
  const rows = await db().version.findMany({
    where: { statementId, fingerprint },
    select: { locale: true },
    distinct: ['locale'],
  });
  return rows.map(({ locale }) => locale);
}

/** A withdrawn id: when and why, what stands in its place, and its last words; null if it is not withdrawn. */
export const getWithdrawn = cache(async (id: string, locale: Locale) => {
  const row = await db().address.findUnique({
    where: { id },
    select: { of: true, entry: { select: { ...entryFields, target: true } } },
  });
  if (!row?.entry) return null;
  const version = await db().version.findFirst({
    where: { statementId: id, locale },
    select: versionFields,
    orderBy: { entryNumber: 'desc' },
  });
  return {
    ...entryView(row.entry, locale),
    of: row.of,
    title: version && inLocale(version, 'title', locale),
    text: version?.text ?? null,
    instead: row.entry.target === null ? null : await findAddress(row.entry.target),
  };
});

export type WithdrawnView = NonNullable<Awaited<ReturnType<typeof getWithdrawn>>>;

/** The slugs of declarations that were withdrawn whole. */
export const withdrawnDeclarations = cache(async () => {
  const rows = await db().address.findMany({
    where: { of: 'page', withdrawnBy: { not: null }, id: { startsWith: 'declarations/' } },
  });
  return rows.map(({ id }) => id.replace('declarations/', ''));
});

const isChange = {
  OR: [
    { entry: { in: ['moved', 'withdrawn'] } },
    { reasonVi: { not: null } },
    { reasonEn: { not: null } },
  ],
};

/** What ids stand for, as far as the record still has it. */
async function statementsOf(ids: string[], locale: Locale) {
  const addresses = await db().address.findMany({ where: { id: { in: ids } } });
  const now = new Map(addresses.map((row) => [row.id, { id: row.movedTo ?? row.id, of: row.of }]));
  const rows = await db().statement.findMany({
    where: { id: { in: [...now.values()].map(({ id }) => id) } },
    select: statementFields,
  });
  const views = new Map(rows.map((row) => [row.id, statementView(row, locale)]));
  const versions = await db().version.findMany({
    where: { statementId: { in: ids }, locale },
    select: { statementId: true, titleVi: true, titleEn: true },
    orderBy: { entryNumber: 'asc' },
  });
  const titles = new Map(versions.map((row) => [row.statementId, inLocale(row, 'title', locale)]));
  return (id: string) => {
    const { id: present, of } = now.get(id) ?? { id, of: 'page' };
    return {
      id: present,
      of,
      statement: views.get(present) ?? null,
      /** What it was called last, where the record no longer has it. */
      lastTitle: titles.get(id) ?? null,
    };
  };
}

/** Every change of something published, the newest first, with what it was and what it is. */
export const listChanges = cache(async (locale: Locale) => {
  const entries = await db().ledgerEntry.findMany({
    where: isChange,
    orderBy: { number: 'desc' },
    include: { versions: { select: { statementId: true } } },
  });
  const changed = entries.flatMap(({ versions }) => versions.map((one) => one.statementId));
  const versions = await db().version.findMany({
    where: { statementId: { in: changed } },
    orderBy: { entryNumber: 'asc' },
  });
  const ids = entries.flatMap(({ subject, target }) => [subject, ...(target ? [target] : [])]);
  const standFor = await statementsOf(ids, locale);
  return entries.map((entry) => ({
    ...changeView(entry, textChanges(entry.number, versions), locale),
    subject: standFor(entry.subject),
    target: entry.target === null ? null : standFor(entry.target),
  }));
});

export type ChangeItem = Awaited<ReturnType<typeof listChanges>>[number];

/** What was entered anew on each day, the newest first, and the last entry there is. */
export const listBeginnings = cache(async () => {
  const groups = await db().ledgerEntry.groupBy({
    by: ['date', 'entry'],
    where: { NOT: isChange },
    _count: true,
    orderBy: { date: 'desc' },
  });
  const days = [...new Set(groups.map(({ date }) => date))];
  const count = (day: string, kind: string) =>
    groups.find(({ date, entry }) => date === day && entry === kind)?._count ?? 0;
  const last = await db().ledgerEntry.findFirst({ orderBy: { number: 'desc' } });
  return {
    days: days.map((date) => ({ date, pages: count(date, 'page'), texts: count(date, 'text') })),
    last,
  };
});

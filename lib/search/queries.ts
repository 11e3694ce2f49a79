import 'server-only';
import { db, indexDatabase, perStore, perStoreAndLocale } from '../db';
import { inLocale } from '../i18n/localized';
import type { Locale } from '../i18n/schema';
import { nameLabel } from '../statements/labels';
import {
  declarationLabel as declarationFields,
  meetingLabel as meetingFields,
  namedLabel,
  statementFields,
} from '../statements/select';
import type { StatementRow } from '../statements/view';
import { answer, type Answer } from './answer';
import { foundTimes, highlight } from './highlight';
import { indexReader } from './index-reader';
import { nameGroups } from './name-groups';
import { nameIndex } from './names';
import { declarationPage, meetingPage, themePage } from './named-pages';
import { openStore } from './open-store';
import { pagesNamed, type NamedPage } from './pages';
import type { Filters } from './params';
import { resultView, withFact, type FoundFact, type ResultView } from './result-view';

async function namedRows() {
  const varied = { ...namedLabel, variantsVi: true, variantsEn: true } as const;
  const statements = {
    where: { kind: 'name' },
    select: { textVi: true, textEn: true, date: true, until: true },
  } as const;
  const [terms, initiatives, masterplans, bodies, themes] = await Promise.all([
    db().term.findMany({ select: { ...varied, typed: true, statements } }),
    db().initiative.findMany({ select: varied }),
    db().masterplan.findMany({ select: namedLabel }),
    db().body.findMany({ select: namedLabel }),
    db().theme.findMany({ select: { nameVi: true, nameEn: true, typed: true } }),
  ]);
  return { terms, initiatives, plans: [...masterplans, ...bodies], themes };
}

/** The index with all that is known of its words. */
const searchStore = perStore(async () =>
  openStore(indexReader(indexDatabase()), nameIndex(nameGroups(await namedRows()))),
);

/** The ids of the statements on one page of what a search finds, with everything else that is known of the answer. */
export async function searchIds(filters: Filters) {
  const store = await searchStore();
  const found = answer(store, filters);
  return { ...found, ids: store.reader.ids(found.page.map(({ row }) => row)) };
}

const MOST_ROWS = 2000;
const rowsRead = perStore(() => new Map<string, StatementRow>());

/** Statements by their ids; those that were shown before are not read again. */
async function statementRows(ids: string[]): Promise<Map<string, StatementRow>> {
  const known = rowsRead();
  if (known.size > MOST_ROWS) known.clear();
  const missing = ids.filter((id) => !known.has(id));
  if (missing.length > 0) {
    const rows = await db().statement.findMany({
      where: { id: { in: missing } },
      select: statementFields,
    });
    for (const row of rows) known.set(row.id, row);
  }
  return known;
}

/** Everything that is told of meetings besides what they did. */
const meetingFacts = perStore(() =>
  db().statement.findMany({
    where: { kind: 'fact', meetingSlug: { not: null } },
    select: { anchor: true, meetingSlug: true, textVi: true, textEn: true },
  }),
);

/** For records that are found by another fact than the one that stands for them: that fact, what was looked for marked. */
async function foundFacts(results: ResultView[], { plan }: Answer, locale: Locale) {
  const homes = results.flatMap(({ isElsewhere, statement: { home } }) =>
    isElsewhere && home.record === 'meeting' ? [home.meeting.slug] : [],
  );
  const facts = (await meetingFacts()).filter(({ meetingSlug }) =>
    homes.some((home) => home === meetingSlug),
  );
  const marked = facts.map((row) => ({
    home: row.meetingSlug,
    anchor: row.anchor,
    text: highlight(inLocale(row, 'text', locale), plan),
  }));
  // Of several facts of one record the fullest is the last to be written down.
  const fullestLast = marked.sort((a, b) => foundTimes(a.text) - foundTimes(b.text));
  return new Map(fullestLast.map(({ home, ...fact }) => [home, fact]));
}

/** What a search finds, in the reader's language: one page of results, with counts for every filter. */
export async function search(filters: Filters, locale: Locale) {
  const found = await searchIds(filters);
  const rows = await statementRows(found.ids);
  const results = found.page.flatMap((one, at) => {
    const row = rows.get(found.ids[at] ?? '');
    return row ? [resultView(row, one, found.plan, locale)] : [];
  });
  const isElsewhere = results.some((result) => result.isElsewhere);
  const facts = isElsewhere
    ? await foundFacts(results, found, locale)
    : new Map<string | null, FoundFact>();
  return { ...found, results: results.map((result) => withFact(result, facts)) };
}

export type SearchView = Awaited<ReturnType<typeof search>>;
export type FoundResult = SearchView['results'][number];

const meetingName = (row: { edition: number; body: { abbreviation: string } }) =>
  `${row.body.abbreviation} ${String(row.edition)}`;

/** The records by which a search can be narrowed, as choices of a filter, each list in the order a reader expects. */
export const filterChoices = perStoreAndLocale(async (locale) => {
  const [themes, bodies, meetings, masterplans] = await Promise.all([
    db().theme.findMany({ select: { slug: true, nameVi: true, nameEn: true } }),
    db().body.findMany({ select: namedLabel, orderBy: { slug: 'asc' } }),
    db().meeting.findMany({ select: meetingFields, orderBy: { sortDate: 'desc' } }),
    db().masterplan.findMany({ select: namedLabel, orderBy: { startYear: 'desc' } }),
  ]);
  const { compare } = new Intl.Collator(locale);
  const shorts = (rows: typeof bodies) =>
    rows.map((row) => ({ value: row.slug, label: nameLabel(row, locale).short }));
  return {
    theme: themes
      .map((row) => ({ value: row.slug, label: inLocale(row, 'name', locale) }))
      .sort((a, b) => compare(a.label, b.label)),
    body: shorts(bodies),
    meeting: meetings.map((row) => ({
      value: row.slug,
      label: `${meetingName(row)} (${row.startDate.slice(0, 4)})`,
    })),
    masterplan: shorts(masterplans),
  };
});

export type FilterChoices = Awaited<ReturnType<typeof filterChoices>>;

/** Every page of the record that people know by a name, in the reader's language. */
const namedPages = perStoreAndLocale(async (locale): Promise<NamedPage[]> => {
  const names = { shortVi: true, shortEn: true, aliasesVi: true, aliasesEn: true } as const;
  const [declarations, meetings, themes] = await Promise.all([
    db().declaration.findMany({
      select: { ...declarationFields, ...names },
      orderBy: { sortDate: 'desc' },
    }),
    db().meeting.findMany({ select: meetingFields, orderBy: { sortDate: 'desc' } }),
    db().theme.findMany({ select: { slug: true, nameVi: true, nameEn: true } }),
  ]);
  return [
    ...declarations.map((row) => declarationPage(row, locale)),
    ...meetings.map((row) => meetingPage(row, locale)),
    ...themes.map((row) => themePage(row, locale)),
  ];
});

/** Pages that are called by the very words of a query. */
export const pagesFor = async (q: string, locale: Locale) =>
  pagesNamed(q, await namedPages(locale));

/** Words that a reader may want to look for: themes, terms, and initiatives by their abbreviations. */
export const searchSuggestions = perStoreAndLocale(async (locale): Promise<string[]> => {
  const [themes, terms, initiatives] = await Promise.all([
    db().theme.findMany({ select: { slug: true, nameVi: true, nameEn: true } }),
    db().term.findMany({ where: { kind: 'term' }, select: namedLabel }),
    db().initiative.findMany({ select: namedLabel }),
  ]);
  const shown = [
    ...[...themes, ...terms].map((row) => inLocale(row, 'name', locale)),
    ...initiatives.flatMap(({ abbreviation }) => abbreviation ?? []),
  ];
  return [...new Map(shown.map((name) => [name.toLowerCase(), name])).values()].sort(
    new Intl.Collator(locale).compare,
  );
});

import 'server-only';
import { cache } from 'react';
import { z } from 'zod';
import { db } from '../db';
import { lines } from '../i18n/localized';
import type { Locale } from '../i18n/schema';
import { statementFields } from '../statements/select';
import { statementView } from '../statements/view';
import { readAsked, type Wanted } from './asked';
import { matchExpressions } from './match';
import type { Filters, ResultType } from './params';
import { withoutStopWords } from './stop-words';
import { namesOf, withOtherNames } from './synonyms';
import { wordsOf } from './words';

/** How many are shown of those that hold only some of the words. */
const MOST_PARTIAL = 20;

const clauseKinds = ['clause', 'topic'];

/** The statement by which each type of result is found and shown. */
const types = {
  clause: { kind: { in: clauseKinds } },
  outcome: { kind: 'outcome' },
  meeting: { kind: 'fact', topic: 'summary' },
  initiative: { kind: 'description' },
  masterplan: { kind: 'field', topic: 'name', masterplanSlug: { not: null } },
  term: { kind: 'field', topic: 'name', termSlug: { not: null } },
} satisfies Record<ResultType, object>;

const found = z.array(z.object({ id: z.string() }));

/** Statements that match an FTS5 expression, the best first. A word with its marks weighs more than one without. */
async function ranked(expression: string): Promise<string[]> {
  const rows = await db().$queryRaw`
    SELECT s."id" AS "id" FROM "Search" JOIN "Statement" s ON s."position" = "Search"."rowid" - 1
    WHERE "Search" MATCH ${expression}
    ORDER BY bm25("Search", 10.0, 10.0, 1.0, 1.0, 3.0, 0.5), s."position"`;
  return found.parse(rows).map(({ id }) => id);
}

/** True where an FTS5 expression matches anything at all. */
async function matches(expression: string): Promise<boolean> {
  const rows = await db()
    .$queryRaw`SELECT 1 FROM "Search" WHERE "Search" MATCH ${expression} LIMIT 1`;
  return z.array(z.unknown()).parse(rows).length > 0;
}

/** Everything on record that goes by more than one name. */
const nameGroups = cache(async () => {
  const named = { nameVi: true, nameEn: true, abbreviation: true } as const;
  const varied = { ...named, variantsVi: true, variantsEn: true } as const;
  const [terms, initiatives, masterplans, bodies] = await Promise.all([
    db().term.findMany({ select: varied }),
    db().initiative.findMany({ select: varied }),
    db().masterplan.findMany({ select: named }),
    db().body.findMany({ select: named }),
  ]);
  return [
    ...[...terms, ...initiatives].map(({ nameVi, nameEn, abbreviation, variantsVi, variantsEn }) =>
      namesOf({
        vi: [nameVi, ...lines(variantsVi)],
        en: [nameEn, ...lines(variantsEn)],
        abbreviation,
      }),
    ),
    ...[...masterplans, ...bodies].map(({ nameVi, nameEn, abbreviation }) =>
      namesOf({ vi: [nameVi], en: [nameEn], abbreviation }),
    ),
  ];
});

/** The two words that a word unknown to the record may be, written without the blank between them: "hanoi". */
async function splitWord(word: string): Promise<string | undefined> {
  for (let place = 2; place <= word.length - 2; place += 1) {
    const parted = `${word.slice(0, place)} ${word.slice(place)}`;
    if (await matches(`"${parted}"`)) return parted;
  }
  return undefined;
}

/** Words that stand nowhere in the record are tried as two. */
function splitUnknown(wanted: Wanted[]): Promise<Wanted[]> {
  return Promise.all(
    wanted.map(async (one) => {
      const [word, ...more] = one.words;
      if (!word || more.length > 0 || (await matches(`"${word.folded}" *`))) return one;
      const parted = await splitWord(word.folded);
      return parted === undefined ? one : { ...one, words: wordsOf(parted) };
    }),
  );
}

/**
 * What a query finds, the best first: ids that hold everything asked for, ids that hold only some of it, and the other
 * names that were looked for besides, unless only the words as typed were wanted.
 */
export const rankedIds = cache(async (q: string, isOnlyTyped = false) => {
  const { wanted, unwanted } = readAsked(q);
  const groups = isOnlyTyped ? [] : await nameGroups();
  const units = withOtherNames(withoutStopWords(await splitUnknown(wanted)), groups);
  const also = units.flatMap((unit) => unit.also);
  const expressions = matchExpressions(
    units,
    unwanted.map((one) => ({ wanted: one, also: [] })),
  );
  if (!expressions) return { all: [], partial: [], also };
  const [phrase, all, any] = await Promise.all([
    ranked(expressions.phrase),
    ranked(expressions.all),
    ranked(expressions.any),
  ]);
  const full = [...new Set([...phrase, ...all])];
  const partial = any.filter((id) => !full.includes(id)).slice(0, MOST_PARTIAL);
  return { all: full, partial, also };
});

/** Everything on record for a query, the best first, or newest first where only a theme is asked for. */
export const searchRecord = cache(async (filters: Filters, locale: Locale) => {
  const { q = '', theme, type } = filters;
  if (q === '' && !theme) return { all: [], partial: [], also: [] };
  const { all, partial, also } = await rankedIds(q, filters.only === 'typed');
  const concernsTheme = theme && {
    OR: [
      { mentions: { some: { themeSlug: theme } } },
      { ...types.initiative, initiative: { themes: { some: { themeSlug: theme } } } },
    ],
  };
  const rows = await db().statement.findMany({
    where: {
      AND: [
        type ? types[type] : { OR: Object.values(types) },
        ...(q !== '' ? [{ id: { in: [...all, ...partial] } }] : []),
        ...(concernsTheme ? [concernsTheme] : []),
      ],
    },
    select: statementFields,
    orderBy: [{ sortDate: 'desc' }, { position: 'asc' }],
  });
  const inOrder = (ids: string[]) =>
    ids.flatMap((id) => {
      const row = rows.find((one) => one.id === id);
      return row ? [statementView(row, locale)] : [];
    });
  if (q !== '') return { all: inOrder(all), partial: inOrder(partial), also };
  return { all: rows.map((row) => statementView(row, locale)), partial: [], also };
});

/** Clauses and topics that hold all the reader's words, and those that hold some, by date of the declaration and then in its order. */
export const searchClauses = cache(async (filters: Filters, locale: Locale) => {
  const { q = '', theme, meeting, body, from, to, sort = 'newest' } = filters;
  const { all, partial, also } = await rankedIds(q, filters.only === 'typed');
  const rows = await db().statement.findMany({
    where: {
      kind: { in: clauseKinds },
      ...(q !== '' && { id: { in: [...all, ...partial] } }),
      ...(theme && { mentions: { some: { themeSlug: theme } } }),
      declaration: {
        ...(meeting && { meetingSlug: meeting }),
        ...(body && { meeting: { bodySlug: body } }),
        sortDate: {
          ...(from !== undefined && { gte: String(from) }),
          ...(to !== undefined && { lt: String(to + 1) }),
        },
      },
    },
    select: statementFields,
    orderBy: [{ sortDate: sort === 'newest' ? 'desc' : 'asc' }, { position: 'asc' }],
  });
  const isSure = ({ id }: { id: string }) => q === '' || all.includes(id);
  const views = rows.map((row) => statementView(row, locale));
  return { all: views.filter(isSure), partial: views.filter((one) => !isSure(one)), also };
});

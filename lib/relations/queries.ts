import 'server-only';
import { db, perStore, perStoreAndLocale } from '../db';
import { firstNamings } from './first-naming';
import { relationFields, relationsByStatement } from './view';

/** What texts are to earlier and later ones, in our judgement, by the id of the statement at either end. */
export const relationsInRecord = perStoreAndLocale(async (locale) =>
  relationsByStatement(
    await db().relation.findMany({ select: relationFields, orderBy: { id: 'asc' } }),
    locale,
  ),
);

/** Which meeting is the first on record to name an initiative or a masterplan, by folder and slug of what is named. */
export const firstNamingsInRecord = perStore(async () => {
  const rows = await db().mention.findMany({
    where: { OR: [{ initiativeSlug: { not: null } }, { masterplanSlug: { not: null } }] },
    select: {
      initiativeSlug: true,
      masterplanSlug: true,
      statement: {
        select: {
          sortDate: true,
          meetingSlug: true,
          declaration: { select: { meetingSlug: true } },
        },
      },
    },
  });
  return firstNamings(
    rows.map(({ initiativeSlug, masterplanSlug, statement }) => ({
      of:
        initiativeSlug === null
          ? `masterplans/${masterplanSlug ?? ''}`
          : `initiatives/${initiativeSlug}`,
      sortDate: statement.sortDate,
      meeting: statement.meetingSlug ?? statement.declaration?.meetingSlug ?? null,
    })),
  );
});

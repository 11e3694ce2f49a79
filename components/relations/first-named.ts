import { hrefs } from '@/lib/hrefs';
import type { Locale } from '@/lib/i18n/schema';
import type { StatementView } from '@/lib/statements/view';

/** The initiatives and masterplans in these statements of a meeting that no meeting on record named before. */
export function firstNamed(
  statements: readonly StatementView[],
  meeting: string,
  /** Which meeting is the first on record to name what, by folder and slug of what is named. */
  firstNamings: ReadonlyMap<string, string>,
  locale: Locale,
) {
  const named = statements.flatMap(({ initiatives, masterplans }) => [
    ...initiatives.map(({ slug, name, short }) => ({
      ...{ of: `initiatives/${slug}`, name, short },
      href: hrefs.initiative(locale, slug),
    })),
    ...masterplans.map(({ slug, name, short }) => ({
      ...{ of: `masterplans/${slug}`, name, short },
      href: hrefs.masterplan(locale, slug),
    })),
  ]);
  return [...new Map(named.map((one) => [one.of, one])).values()].filter(
    ({ of }) => firstNamings.get(of) === meeting,
  );
}

export type FirstNamed = ReturnType<typeof firstNamed>;

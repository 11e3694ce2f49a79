import { lifeLine } from '../life-line/step';
import type { StatementView } from '../statements/view';

type Which = { initiativeSlug: string | { in: string[] } | { not: null } };

/** The statements of which life lines are made: those that name an initiative, and its milestones. */
export function isStep({ initiativeSlug }: Which) {
  return {
    OR: [{ mentions: { some: { initiativeSlug } } }, { initiativeSlug, kind: 'milestone' }],
  };
}

const concerns = ({ home, initiatives, kind }: StatementView, slug: string) =>
  initiatives.some((one) => one.slug === slug) ||
  (kind === 'milestone' && home.record === 'initiative' && home.initiative.slug === slug);

/** The life line of one initiative, out of statements in date order of which some concern others. */
export function lifeLineOf(slug: string, statements: StatementView[]) {
  return lifeLine(
    statements.filter((one) => concerns(one, slug)),
    slug,
  );
}

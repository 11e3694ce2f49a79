import type { MeetingLabel } from '@/lib/statements/labels';
import type { StatementView } from '@/lib/statements/view';

type Named = { slug: string; short: string };
type Body = Named & { level: string; succeeds: Named | null; decisions: StatementView[] };

/** One body that became another, and where that was decided. */
export type Succession = { from: Named; to: Named; meeting: MeetingLabel; anchor: string };

/** The ministers' bodies that became others by a decision of a meeting that names both. */
export function successions(bodies: readonly Body[]): Succession[] {
  return bodies.flatMap(({ level, succeeds: from, decisions, slug, short }) => {
    if (level !== 'ministers' || !from) return [];
    const decided = decisions.find(({ bodies: named }) =>
      named.some((one) => one.slug === from.slug),
    );
    if (decided?.home.record !== 'meeting') return [];
    const { meeting } = decided.home;
    return [{ from, to: { slug, short }, meeting, anchor: decided.anchor }];
  });
}

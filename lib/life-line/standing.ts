import { isDecisive, type ActFamily } from './act-family';
import { dateSpan, type Span } from './span';

type Met = { slug: string; end: string };
type Taken = {
  family: ActFamily;
  span: Span;
  meeting: { slug: string; isAnnounced: boolean } | null;
};

/** What an announced meeting is to deal with has not happened. */
const happened = <Step extends Taken>(steps: readonly Step[]) =>
  steps.filter(({ meeting }) => !meeting?.isAnnounced);

/** The latest step on record, and the latest that decided, launched or concluded something if that is another. */
export function standing<Step extends Taken>(steps: readonly Step[]) {
  const taken = happened(steps);
  const latest = taken.at(-1) ?? null;
  const decisive = taken.findLast(({ family }) => isDecisive(family)) ?? null;
  return { latest, decisive: decisive === latest ? null : decisive };
}

/** How the last mention stands to the latest meeting that was held. */
export type Reach<Step> =
  /** No step but what an announced meeting is to deal with, or none at all. */
  | { kind: 'none' }
  /** The latest meeting names it, and so do so many steps that came certainly after. */
  | { kind: 'latest'; after: number }
  /** The last step came certainly after the latest meeting, which does not name it. */
  | { kind: 'beyond'; last: Step }
  /** The last step has no exact date, and may lie before or after the latest meeting. */
  | { kind: 'unclear'; last: Step }
  /** The last step came before the latest meeting. */
  | { kind: 'silent'; last: Step };

/** Whether the record has a later mention than the last step, judged by the latest ministers' meeting that was held. */
export function reachOf<Step extends Taken>(steps: readonly Step[], latest: Met): Reach<Step> {
  const taken = happened(steps);
  const last = taken.at(-1);
  if (!last) return { kind: 'none' };
  const end = dateSpan(latest.end)?.to ?? '';
  const after = taken.filter(({ span }) => span.from > end).length;
  if (taken.some(({ meeting }) => meeting?.slug === latest.slug)) return { kind: 'latest', after };
  if (after > 0) return { kind: 'beyond', last };
  return { kind: last.span.to > end ? 'unclear' : 'silent', last };
}

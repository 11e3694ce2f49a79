import type { Span } from './span';

type Placed = { span: Span; meeting: { slug: string; isAnnounced: boolean } | null };
/** What a clause said, when, and at which meeting. */
type Said = { span: Span | null; meeting: { slug: string } | null };

/** The steps that came after a clause: from another meeting that was held, or outside the meetings. Unclear are those whose date is too wide to say so. */
export function laterSteps<Step extends Placed>(
  steps: readonly Step[],
  { span: said, meeting }: Said,
) {
  if (!said) return [];
  return steps
    .filter(({ span, meeting: at }) => span.to > said.to && !(at && at.slug === meeting?.slug))
    .filter(({ meeting: at }) => !at?.isAnnounced)
    .map((step) => ({ ...step, isUnclear: step.span.from <= said.to }));
}

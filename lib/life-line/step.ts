import type { MeetingLabel } from '../statements/labels';
import type { StatementView } from '../statements/view';
import { actFamily, type ActFamily } from './act-family';
import { dateSpan, fullYears, type Span } from './span';

export type Step = {
  /** Where it can be linked to on its page. */
  id: string;
  number: number;
  statement: StatementView;
  family: ActFamily;
  span: Span;
  /** The meeting that did it, or whose declaration names it. */
  meeting: MeetingLabel | null;
  /** Full years since the step before, where there were enough of them to be called a silence. */
  silence: number;
};

/** A meeting a year is the rule, so one year without a mention is none. */
const SILENCE = 2;

/** The meeting at which a statement was made. */
export function meetingOf({ home }: StatementView): MeetingLabel | null {
  if (home.record === 'meeting') return home.meeting;
  return home.record === 'declaration' ? home.declaration.meeting : null;
}

function homeSlug({ home }: StatementView): string {
  switch (home.record) {
    case 'meeting':
      return home.meeting.slug;
    case 'declaration':
      return home.declaration.slug;
    case 'initiative':
      return home.initiative.slug;
    case 'masterplan':
      return home.masterplan.slug;
    case 'term':
      return home.term.slug;
    case 'body':
      return home.body.slug;
  }
}

/** A milestone keeps its own id on its own page; anything else stands there under its record's slug as well. */
function stepId(statement: StatementView, page: string): string {
  const slug = homeSlug(statement);
  return slug === page ? statement.anchor : `${slug}--${statement.anchor}`;
}

/** What is known of a plan, a term or a body has the date of no act. */
const isDated = ({ home }: StatementView) =>
  home.record === 'meeting' || home.record === 'declaration' || home.record === 'initiative';

/** Statements in date order as the steps of the page of one record, and those that no date is known of. */
export function lifeLine(statements: StatementView[], page: string) {
  const steps: Step[] = [];
  const undated: StatementView[] = [];
  for (const statement of statements) {
    const span = isDated(statement) ? dateSpan(statement.date) : null;
    const before = steps.at(-1);
    if (span) {
      const years = before ? fullYears(before.span.to, span.from) : 0;
      steps.push({
        id: stepId(statement, page),
        number: steps.length + 1,
        statement,
        family: actFamily(statement.act),
        span,
        meeting: meetingOf(statement),
        silence: years >= SILENCE ? years : 0,
      });
    } else {
      undated.push(statement);
    }
  }
  return { steps, undated };
}

export type LifeLine = ReturnType<typeof lifeLine>;

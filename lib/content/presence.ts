import { problemAt, problemOf, type Problem } from './problems';
import type { Content } from './read';

function declarationProblems({ record, at }: Content['declarations'][number]): Problem[] {
  const clauses = record.preamble.length + record.operative.length;
  if (clauses > 0 && record.topics.length > 0) {
    return [problemAt(at, ['topics'], 'stand beside clauses; make them clauses or remove them')];
  }
  return clauses + record.topics.length > 0
    ? []
    : [problemOf(at, 'has no clause and no topic; add what is known of its text')];
}

function meetingProblems({ bodies }: Content, meeting: Content['meetings'][number]): Problem[] {
  const { record, at } = meeting;
  const isOfMinisters = bodies.some(
    (body) => body.record.slug === record.body && body.record.level === 'ministers',
  );
  const lacksOutcomes =
    isOfMinisters && record.status === 'held' && record.outcomes.length + record.gaps.length === 0;
  return [
    ...(record.facts.some(({ topic }) => topic === 'summary')
      ? []
      : [problemOf(at, 'has no fact with topic summary; say what the meeting was')]),
    ...(lacksOutcomes
      ? [problemOf(at, 'has no outcomes; add them, or a gap that says they are not known')]
      : []),
  ];
}

/** Records with nothing in them that a reader would come for. */
export function presenceProblems(content: Content): Problem[] {
  return [
    ...content.declarations.flatMap(declarationProblems),
    ...content.meetings.flatMap((meeting) => meetingProblems(content, meeting)),
  ];
}

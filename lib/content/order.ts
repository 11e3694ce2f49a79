import { problemAt, type FieldPath, type Problem, type RecordFile } from './problems';
import type { Content } from './read';
import { isBefore, spanOfAdoption, spanOfDate, spanOfMeeting, spanText } from './spans';

function weekProblems({ meetings }: Content): Problem[] {
  return meetings.flatMap(({ record: { dates }, at }) => {
    const { week, days, day } = dates;
    if (!week) return [];
    const outside = (path: FieldPath, date: string) =>
      date < week.start || date > week.end
        ? [
            problemAt(
              at,
              ['dates', ...path],
              `is outside the week ${spanText({ from: week.start, to: week.end })}; correct one of the two`,
            ),
          ]
        : [];
    return [
      ...(days
        ? [...outside(['days', 'start'], days.start), ...outside(['days', 'end'], days.end)]
        : []),
      ...(day ? outside(['day', 'date'], day.date) : []),
    ];
  });
}

/** Officials prepare a meeting of the ministers whom their body prepares, before it or with it. */
function preparationProblems({ meetings, bodies }: Content): Problem[] {
  return meetings.flatMap(({ record, at }) => {
    const prepared = meetings.find((other) => other.record.slug === record.prepares)?.record;
    const body = bodies.find((other) => other.record.slug === record.body)?.record;
    if (!prepared || !body) return [];
    const told = (message: string) => [problemAt(at, ['prepares'], message)];
    if (body.prepares !== prepared.body) {
      return told(
        `names a meeting of ${prepared.body}, but ${body.slug} prepares ${body.prepares ?? 'none'}; correct one of the two`,
      );
    }
    const [own, theirs] = [spanOfMeeting(record.dates), spanOfMeeting(prepared.dates)];
    const bothKnown = record.dates.days && prepared.dates.days;
    return isBefore(theirs, own) || (bothKnown && own.from > theirs.from)
      ? told(
          `names a meeting of ${spanText(theirs)}, before this one (${spanText(own)}); correct one of the two`,
        )
      : [];
  });
}

function adoptionProblems({ declarations, meetings }: Content): Problem[] {
  return declarations.flatMap(({ record, at }) => {
    const meeting = meetings.find((other) => other.record.slug === record.meeting)?.record;
    if (!meeting) return [];
    const [adopted, met] = [spanOfAdoption(record.date), spanOfMeeting(meeting.dates)];
    return isBefore(adopted, met) || isBefore(met, adopted)
      ? [
          problemAt(
            at,
            ['date'],
            `is outside the days of ${meeting.slug} (${spanText(met)}); correct one of the two`,
          ),
        ]
      : [];
  });
}

function milestoneProblems(at: RecordFile, dates: string[]): Problem[] {
  return dates.flatMap((date, index) => {
    const before = dates[index - 1];
    return before !== undefined && isBefore(spanOfDate(date), spanOfDate(before))
      ? [
          problemAt(
            at,
            ['milestones', index, 'date'],
            `is ${date}, before the milestone above it (${before}); put the earlier one first`,
          ),
        ]
      : [];
  });
}

/** Dates that cannot follow each other as they are written. */
export function orderProblems(content: Content): Problem[] {
  return [
    ...weekProblems(content),
    ...preparationProblems(content),
    ...adoptionProblems(content),
    ...content.initiatives.flatMap(({ record, at }) =>
      milestoneProblems(
        at,
        record.milestones.map(({ date }) => date),
      ),
    ),
  ];
}

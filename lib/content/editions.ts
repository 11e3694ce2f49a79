import { problemAt, problemOf, type Problem } from './problems';
import type { Content, ContentReading } from './read';
import { isBefore, spanOfMeeting, spanText } from './spans';

type Meeting = Content['meetings'][number];
type Body = Content['bodies'][number];

/** A slug is the address of a meeting and says which it is: adgmin-6-2026. What names no body is told elsewhere. */
function slugProblems({ record, at }: Meeting, { bodies }: Content): Problem[] {
  const year = spanOfMeeting(record.dates).from.slice(0, 4);
  const due = `${record.body}-${String(record.edition)}-${year}`;
  return record.slug === due || !bodies.some((body) => body.record.slug === record.body)
    ? []
    : [problemAt(at, ['slug'], `is not ${due} (body, edition, year); correct the one that errs`)];
}

function declarationSlugProblems({ record, at }: Content['declarations'][number]): Problem[] {
  return record.slug.startsWith(`${record.meeting}-`)
    ? []
    : [problemAt(at, ['slug'], `does not begin with its meeting, ${record.meeting}-; correct one`)];
}

function sequenceProblems(ordered: Meeting[]): Problem[] {
  return ordered.flatMap(({ record, at }, index) => {
    const before = ordered[index - 1]?.record;
    if (!before) return [];
    if (before.edition === record.edition) {
      return [problemAt(at, ['edition'], `is that of ${before.slug} too; correct one of the two`)];
    }
    const [own, theirs] = [spanOfMeeting(record.dates), spanOfMeeting(before.dates)];
    return isBefore(own, theirs)
      ? [
          problemAt(
            at,
            ['dates'],
            `are before those of ${before.slug} (${spanText(theirs)}), an earlier edition; correct one`,
          ),
        ]
      : [];
  });
}

/** Ministers met every edition from the first to the latest; of officials' meetings not all are on record. */
function missingEditions({ record, at }: Body, known: Set<number>): Problem[] {
  if (record.level !== 'ministers') return [];
  const missing = Array.from({ length: Math.max(0, ...known) }, (_, index) => index + 1).filter(
    (edition) => !known.has(edition),
  );
  if (missing.length === 0) return [];
  return [
    problemOf(
      at,
      `lacks a meeting for each of these editions: ${missing.join(', ')}; add content/meetings/${record.slug}-<edition>-<year>.yaml`,
    ),
  ];
}

/** The editions of files that could not be read are taken from their names, so that none is called missing. */
function unreadEditions(unread: ContentReading['unread'], body: string): number[] {
  return unread.flatMap(({ folder, slug }) => {
    const edition = folder === 'meetings' && slug.startsWith(`${body}-`) ? slug.split('-')[1] : '';
    return edition ? [Number(edition)] : [];
  });
}

/** Editions that are missing, doubled or out of time, and addresses that do not say which meeting they lead to. */
export function editionProblems(content: Content, unread: ContentReading['unread']): Problem[] {
  return [
    ...content.meetings.flatMap((meeting) => slugProblems(meeting, content)),
    ...content.declarations.flatMap(declarationSlugProblems),
    ...content.bodies.flatMap((body) => {
      const { slug } = body.record;
      const ordered = content.meetings
        .filter(({ record }) => record.body === slug)
        .sort((a, b) => a.record.edition - b.record.edition);
      const editions = [
        ...ordered.map(({ record }) => record.edition),
        ...unreadEditions(unread, slug),
      ];
      return [...sequenceProblems(ordered), ...missingEditions(body, new Set(editions))];
    }),
  ];
}

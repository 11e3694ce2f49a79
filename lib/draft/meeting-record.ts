import type { Draft } from './draft';
import { factTopicOf } from './fact-topics';
import { citing, naming, personFacts, summaryFact, topicFact } from './meeting-facts';
import { datesField, meetingSlug, mottoField, placeField } from './meeting-fields';
import type { Point } from './points';
import { once } from './proposal';
import { idMaker } from './record-ids';
import { pointRemark, shownBy } from './remarks';
import { Noted, type Tree } from './tree';

const TODO = 'TODO';
const unwritten = { vi: TODO, en: TODO };

/** The adoption of a document is told once, however many paragraphs tell it. */
function tellsOnlyOfDocument({ paragraph, act, initiatives, masterplans }: Point, draft: Draft) {
  const isNamed = draft.documents.some(({ paragraphs }) => paragraphs.includes(paragraph));
  return isNamed && act === 'adopted' && initiatives.length + masterplans.length === 0;
}

function outcome(draft: Draft, point: Point, id: string): Tree {
  const { act = 'reported', verb, english } = point;
  return {
    id: new Noted(id, pointRemark(point, draft)),
    title: unwritten,
    act,
    verb: verb && english ? { vi: verb, en: english } : undefined,
    text: unwritten,
    ...naming(point),
    cites: citing(draft, [point.paragraph]),
  };
}

/** The meeting record that the article supports, its sentences left for an editor to write. */
export function meetingRecord(draft: Draft): Tree {
  const { meeting, points, documents, people, chair, paragraphs } = draft;
  const newId = idMaker();
  const summary = newId('summary');
  const persons = personFacts(draft, newId);
  const textOf = (number: number) => paragraphs[number - 1]?.text ?? '';
  const told = points.filter((point) => !tellsOnlyOfDocument(point, draft));
  const topicOf = (point: Point) => (point.act ? undefined : factTopicOf(textOf(point.paragraph)));
  const facts = told.flatMap((point) => {
    const topic = topicOf(point);
    return topic
      ? [topicFact(draft, point, topic, newId(topic, `${topic} p${String(point.paragraph)}`))]
      : [];
  });
  const adopted = documents.map((document): Tree => ({
    id: new Noted(newId(document.value), `${shownBy(document)}; a declaration record of its own?`),
    title: { vi: document.value, en: TODO },
    act: 'adopted',
    text: unwritten,
    cites: citing(draft, document.paragraphs),
  }));
  const outcomes = told
    .filter((point) => !topicOf(point))
    .map((point) => {
      const subjects = [...point.initiatives, ...point.masterplans, ...point.themes];
      const act = point.act ?? 'reported';
      const wishes = once([...subjects.map((subject) => `${subject} ${act}`), act]);
      return outcome(draft, point, newId(...wishes));
    });
  const cited = [...told, ...documents, ...people, ...(chair ? [chair] : [])].flatMap((one) =>
    'paragraphs' in one ? one.paragraphs : [one.paragraph],
  );
  const { dates, status } = datesField(draft);
  return {
    slug: new Noted(meetingSlug(draft).value, shownBy(meetingSlug(draft))),
    body: new Noted(meeting.body.value, shownBy(meeting.body)),
    edition: meeting.edition ? new Noted(meeting.edition.value, shownBy(meeting.edition)) : TODO,
    status,
    dates,
    place: placeField(draft),
    motto: mottoField(draft),
    facts: [summaryFact(draft, cited, summary), ...persons, ...facts],
    outcomes: [...adopted, ...outcomes],
  };
}

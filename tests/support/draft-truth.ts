import { fold } from '@/lib/search/fold';
import type { Content } from '@/lib/content/read';
import { locateStatements, type Located } from '@/lib/content/statements';
import type { DraftClaims } from './draft-claims';

const NAME = /\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*)+/gu;
const WITH_PEOPLE = ['chair', 'host', 'opening', 'attendance', 'delegation'];

type Cited = Located & { paragraphs: number[] };

function citing(content: Content, article: string): Cited[] {
  return locateStatements(content).flatMap((located) => {
    const paragraphs = located.support.cites
      .filter(({ source }) => source === article)
      .flatMap((cite) => cite.paragraphs ?? []);
    return paragraphs.length > 0 ? [{ ...located, paragraphs }] : [];
  });
}

/** The meeting that most statements on an article belong to. */
function meetingOf(content: Content, cited: Cited[]): Content['meetings'][number] | undefined {
  const count = (file: string) => cited.filter(({ at }) => at.file === file).length;
  return [...content.meetings].sort((a, b) => count(b.at.file) - count(a.at.file))[0];
}

const pairs = (cited: Cited[], namesOf: (one: Cited) => string[]) => [
  ...new Set(
    cited.flatMap((one) =>
      namesOf(one).flatMap((name) => one.paragraphs.map((p) => `${String(p)} ${name}`)),
    ),
  ),
];
const without = (list: string[]) => [...new Set(list.map((pair) => pair.replace(/^\d+ /u, '')))];

/** Names that stand alike in both languages of a fact, as the names of people do. */
function peopleIn({ statement }: Cited): string[] {
  const english = statement?.text.en.match(NAME) ?? [];
  return english.filter((name) => statement?.text.vi.includes(name));
}

/** What the published record says on the strength of this article. */
export function truthOf(content: Content, article: string): DraftClaims | undefined {
  const cited = citing(content, article);
  const meeting = meetingOf(content, cited);
  if (!meeting || cited.length === 0) return undefined;
  const { record, at } = meeting;
  const rests = (cites: { source: string }[] | undefined) =>
    (cites ?? []).some(({ source }) => source === article);
  const { dates, place, motto } = record;
  const days = dates.days
    ? [dates.days.start, dates.days.end]
    : [dates.day?.date ?? dates.about ?? ''];
  const facts = cited.filter(
    (one) =>
      one.at.file === at.file &&
      record.facts.some(({ id, topic }) => id === one.id && WITH_PEOPLE.includes(topic)),
  );
  const chairs = record.facts.filter(
    (fact) => fact.topic === 'chair' && fact.id === 'chair' && rests(fact.cites),
  );
  const declarations = content.declarations.filter(
    (one) => one.record.meeting === record.slug && rests(one.record.cites),
  );
  const files = [at.file, ...declarations.map((one) => one.at.file)];
  const acts = pairs(
    cited.filter((one) => files.includes(one.at.file)),
    (one) => {
      const outcome = [
        ...record.outcomes,
        ...declarations.flatMap((d) => [...d.record.preamble, ...d.record.operative]),
      ].find(({ id }) => id === one.id);
      const act = one.id === 'name' ? declarations[0]?.record.act : outcome?.act;
      return act && act !== 'reported' ? [act] : [];
    },
  );
  const mentioned = (folder: 'themes' | 'initiatives' | 'masterplans') =>
    pairs(cited, ({ statement }) => statement?.[folder] ?? []);
  return {
    meeting: [`${record.body} ${String(record.edition)}`],
    dates: rests(dates.cites) ? days : [],
    place: rests(place.cites) ? [fold(place.city?.vi ?? ''), place.country] : [],
    cityElsewhere: fold(place.city?.en ?? ''),
    motto: rests(motto?.cites) ? [fold(motto?.vi ?? '')] : [],
    chair: chairs.map((fact) => fold(fact.text.vi.split(',')[0] ?? '')),
    documents: declarations.map((one) => fold(one.record.title.vi)),
    people: [...new Set(facts.flatMap(peopleIn))].map(fold),
    themes: without(mentioned('themes')),
    initiatives: without(mentioned('initiatives')),
    masterplans: without(mentioned('masterplans')),
    themePairs: mentioned('themes'),
    initiativePairs: mentioned('initiatives'),
    masterplanPairs: mentioned('masterplans'),
    acts,
    furniture: (
      content.sources.find((one) => one.record.id === article)?.record.furniture ?? []
    ).flatMap(({ paragraphs }) => paragraphs.map(String)),
  };
}

import { bodyMentions, type BodyMention } from './body-names';
import type { Paragraph } from './layout';
import { inOrder, type Confidence, type Proposal } from './proposal';
import { Refusal } from './refusal';
import type { Vocabulary } from './vocabulary';

/** The meeting that an article is about. */
export type MeetingNamed = { body: Proposal<string>; edition?: Proposal<number> };

type Named = BodyMention & { paragraph: number; weight: number; isProminent: boolean };
type Ranked = { value: string; weight: number; isProminent: boolean; paragraphs: number[] };

const NEARLY = 0.8;
const SILENT = new Set(['clock', 'section', 'time', 'byline', 'repeat', 'image', 'signature']);

/** What stands in the title and the first sentences says most about the subject. */
function namedIn(paragraphs: Paragraph[], vocabulary: Vocabulary): Named[] {
  return paragraphs.flatMap(({ number, text, part }) => {
    if (SILENT.has(part)) return [];
    const isProminent = part === 'title' || part === 'lead';
    return bodyMentions(text, vocabulary).map((mention) => ({
      ...mention,
      paragraph: number,
      weight: isProminent ? 3 : 1,
      isProminent,
    }));
  });
}

function rank(named: Named[], nameOf: (one: Named) => string): Ranked[] {
  const ranked = new Map<string, Ranked>();
  for (const one of named) {
    const value = nameOf(one);
    const so = ranked.get(value) ?? { value, weight: 0, isProminent: false, paragraphs: [] };
    so.weight += one.weight;
    so.isProminent ||= one.isProminent;
    so.paragraphs.push(one.paragraph);
    ranked.set(value, so);
  }
  return [...ranked.values()].sort((a, b) => b.weight - a.weight);
}

const hasEdition = (one: Named) => one.edition !== undefined;
const sure = (best: Ranked, second: Ranked | undefined): Confidence =>
  !second || second.weight < best.weight / 2 ? 'high' : 'medium';

function refuseTwo(first: string, second: string): never {
  throw new Refusal(
    `The article names two meetings equally, ${first} and ${second}; draft each from an article of its own.`,
  );
}

/** A senior officials' meeting is often named with the ministers' meeting it prepares; that is no second subject. */
function isPair(one: string, other: string, { bodies }: Vocabulary): boolean {
  return bodies.some(
    ({ slug, prepares }) =>
      (slug === one && prepares === other) || (slug === other && prepares === one),
  );
}

/** The body and edition an article is about, by how often and how prominently it names them. */
export function meetingOf(paragraphs: Paragraph[], vocabulary: Vocabulary): MeetingNamed {
  const named = namedIn(paragraphs, vocabulary);
  const [best, second] = rank(named, ({ body }) => body);
  if (!best) throw new Refusal('The article names no meeting of a body on record.');
  const label = (slug: string) =>
    vocabulary.bodies.find((body) => body.slug === slug)?.abbreviation ?? slug;
  const rivals = second && second.weight >= best.weight * NEARLY && second.isProminent;
  const editionsOf = (body: string) =>
    rank(
      named.filter((one) => one.body === body && hasEdition(one)),
      ({ edition }) => String(edition),
    );
  const [edition, other] = editionsOf(best.value);
  const [rivalEdition] = second ? editionsOf(second.value) : [];
  if (rivals && rivalEdition && edition && !isPair(best.value, second.value, vocabulary)) {
    refuseTwo(
      `${label(best.value)} ${edition.value}`,
      `${label(second.value)} ${rivalEdition.value}`,
    );
  }
  if (edition && other && other.isProminent && other.weight >= edition.weight * NEARLY) {
    refuseTwo(`${label(best.value)} ${edition.value}`, `${label(best.value)} ${other.value}`);
  }
  const body = {
    value: best.value,
    paragraphs: inOrder(best.paragraphs),
    confidence: sure(best, second),
  };
  if (!edition) return { body };
  return {
    body,
    edition: {
      value: Number(edition.value),
      paragraphs: inOrder(edition.paragraphs),
      confidence: sure(edition, other),
    },
  };
}

import type { Draft } from './draft';
import { furnitureOf } from './furniture';
import type { FactTopic } from './fact-topics';
import type { Doing } from './people';
import type { Proposal } from './proposal';
import { inOrder } from './proposal';
import { pointRemark, shownBy } from './remarks';
import type { Point } from './points';
import { Noted, type Tree } from './tree';

const TODO = 'TODO';
const unwritten = { vi: TODO, en: TODO };

const topics: Record<Doing, FactTopic> = {
  chairs: 'chair',
  opens: 'opening',
  leads: 'delegation',
  hosts: 'host',
  attends: 'attendance',
};

/** A citation of these paragraphs of the article. */
export function citing(draft: Draft, paragraphs: number[]): Tree[] {
  return [{ source: draft.article.id, paragraphs: inOrder(paragraphs) }];
}

/** Lists of what a statement names, without the empty ones. */
export function naming({ themes, initiatives, masterplans }: Point): { [key: string]: Tree } {
  return {
    ...(themes.length > 0 ? { themes } : {}),
    ...(initiatives.length > 0 ? { initiatives } : {}),
    ...(masterplans.length > 0 ? { masterplans } : {}),
  };
}

/** A long run of words, even an office, is the article's own and is left to the editor. */
const MOST_WORDS = 12;
const shortEnough = (words: string) => words.split(' ').length <= MOST_WORDS;

/** A fact for each person with an office, and for the country that chaired where no person did. */
export function personFacts(draft: Draft, newId: (...wishes: string[]) => string): Tree[] {
  const fact = (id: string, topic: FactTopic, words: string, shown: Proposal<unknown>): Tree => ({
    id: new Noted(newId(id, `${id} ${words}`), shownBy(shown)),
    topic,
    text: { vi: words, en: TODO },
    cites: citing(draft, shown.paragraphs),
  });
  const people = draft.people.map((person) => {
    const { name, office, does } = person.value;
    const isChair = draft.chair?.value.name === name;
    return fact(
      isChair ? 'chair' : name,
      isChair ? 'chair' : does === 'chairs' ? 'attendance' : topics[does],
      shortEnough(`${name}, ${office}`) ? `${name}, ${office}` : `${name}, ${TODO}`,
      person,
    );
  });
  const country = draft.chair?.value.office === undefined ? draft.chair : undefined;
  return country ? [fact('chair', 'chair', country.value.name, country), ...people] : people;
}

/** A fact for what a paragraph without an act tells about the meeting. */
export function topicFact(draft: Draft, point: Point, topic: FactTopic, id: string): Tree {
  return {
    id: new Noted(id, pointRemark(point, draft)),
    topic,
    text: unwritten,
    ...naming(point),
    cites: citing(draft, [point.paragraph]),
  };
}

/** The summary, which also cites what no other statement does: the title, the lead, a caption. */
export function summaryFact(draft: Draft, cited: number[], id: string): Tree {
  const furniture = furnitureOf(draft).flatMap(({ paragraphs }) => paragraphs);
  const paragraphs = draft.paragraphs
    .filter(
      ({ number, part }) =>
        part === 'title' ||
        part === 'lead' ||
        (!cited.includes(number) && !furniture.includes(number)),
    )
    .map(({ number }) => number);
  return { id, topic: 'summary', text: unwritten, cites: citing(draft, paragraphs) };
}

import type { Draft } from '@/lib/draft/draft';
import { datedDay } from '@/lib/draft/meeting-days';
import { furnitureOf } from '@/lib/draft/furniture';
import { fold } from '@/lib/search/fold';

/** What is claimed of an article, field by field, as texts that can be compared. */
export type DraftClaims = {
  meeting: string[];
  dates: string[];
  place: string[];
  /** The city's name in the other language, which an article may use. */
  cityElsewhere?: string;
  motto: string[];
  chair: string[];
  documents: string[];
  people: string[];
  themes: string[];
  initiatives: string[];
  masterplans: string[];
  themePairs: string[];
  initiativePairs: string[];
  masterplanPairs: string[];
  acts: string[];
  furniture: string[];
};

const each = (values: string[]) => [...new Set(values)];

/** What a draft proposes, in the same form as the record it is measured against. */
export function claimsOf(draft: Draft): DraftClaims {
  const { body, edition } = draft.meeting;
  const { days, day } = draft.days?.value ?? {};
  const iso = [days?.first, days?.last, day?.date].flatMap((one) =>
    one ? (datedDay(one, draft.published)?.value ?? []) : [],
  );
  const { city, country } = draft.place?.value ?? {};
  const named = (key: 'themes' | 'initiatives' | 'masterplans') =>
    draft.points.flatMap((point) => point[key]);
  const pairs = (key: 'themes' | 'initiatives' | 'masterplans') =>
    draft.points.flatMap((point) => point[key].map((name) => `${String(point.paragraph)} ${name}`));
  const documents = draft.documents.flatMap(({ paragraphs }) =>
    paragraphs.map((paragraph) => `${String(paragraph)} adopted`),
  );
  const acts = draft.points.flatMap(({ paragraph, act }) =>
    act ? [`${String(paragraph)} ${act}`] : [],
  );
  return {
    meeting: [`${body.value} ${String(edition?.value ?? '?')}`],
    dates: each(iso),
    place: [...(city ? [fold(city)] : []), ...(country ? [country] : [])],
    motto: draft.motto ? [fold(draft.motto.value)] : [],
    chair: draft.chair ? [fold(draft.chair.value.name)] : [],
    documents: draft.documents.map(({ value }) => fold(value)),
    people: draft.people.map(({ value }) => fold(value.name)),
    themes: each(named('themes')),
    initiatives: each(named('initiatives')),
    masterplans: each(named('masterplans')),
    themePairs: each(pairs('themes')),
    initiativePairs: each(pairs('initiatives')),
    masterplanPairs: each(pairs('masterplans')),
    acts: each([...acts, ...documents]),
    furniture: furnitureOf(draft).flatMap(({ paragraphs }) => paragraphs.map(String)),
  };
}

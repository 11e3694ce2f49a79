import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '@/lib/content/read';
import { readArticle } from '@/lib/draft/article';
import { draftOf } from '@/lib/draft/draft';
import { vocabularyOf } from '@/lib/draft/vocabulary';
import { claimsOf, type DraftClaims } from './draft-claims';
import { truthOf } from './draft-truth';

export const draftFields = [
  ['meeting', 'body and edition'],
  ['dates', 'dates'],
  ['place', 'place'],
  ['motto', 'motto'],
  ['chair', 'chair'],
  ['documents', 'documents'],
  ['people', 'people'],
  ['themes', 'themes'],
  ['themePairs', 'themes, by paragraph'],
  ['initiatives', 'initiatives'],
  ['initiativePairs', 'initiatives, by paragraph'],
  ['masterplans', 'masterplans'],
  ['masterplanPairs', 'masterplans, by paragraph'],
  ['acts', 'acts, by paragraph'],
  ['furniture', 'furniture'],
] as const;
export type DraftField = (typeof draftFields)[number][0];
export type Score = {
  proposed: number;
  right: number;
  onRecord: number;
  precision: number;
  recall: number;
};
export type Difference = { article: string; field: DraftField; extra: string[]; missed: string[] };

/** A city may stand in the article under its name in the other language. */
function sameCity(claims: DraftClaims, truth: DraftClaims): DraftClaims {
  const [city = ''] = truth.place;
  const place = claims.place.map((one) => (one === truth.cityElsewhere ? city : one));
  return { ...claims, place };
}

/** Drafts every article of a directory and compares it with the published record. */
export function scoreDrafts(directory: string, contentDirectory = 'content') {
  const { content } = readContent(contentDirectory);
  const vocabulary = vocabularyOf(content);
  const compared = readdirSync(directory)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      const article = readArticle(readFileSync(join(directory, name)), name);
      const truth = truthOf(content, article.id);
      if (!truth) return [];
      const claims = sameCity(claimsOf(draftOf(article, vocabulary)), truth);
      return [{ article: article.id, claims, truth }];
    });
  const differences = compared.flatMap(({ article, claims, truth }) =>
    draftFields.map(([field]): Difference => ({
      article,
      field,
      extra: claims[field].filter((one) => !truth[field].includes(one)),
      missed: truth[field].filter((one) => !claims[field].includes(one)),
    })),
  );
  const scores = new Map(draftFields.map(([field]) => [field, scoreOf(field)]));
  return { articles: compared.map(({ article }) => article), scores, differences };

  function scoreOf(field: DraftField): Score {
    const sum = (count: (one: (typeof compared)[number]) => number) =>
      compared.reduce((total, one) => total + count(one), 0);
    const proposed = sum(({ claims }) => claims[field].length);
    const onRecord = sum(({ truth }) => truth[field].length);
    const right = sum(
      ({ claims, truth }) => claims[field].filter((one) => truth[field].includes(one)).length,
    );
    return { proposed, right, onRecord, precision: right / proposed, recall: right / onRecord };
  }
}

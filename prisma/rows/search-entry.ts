import type { Content } from '../../lib/content/read';
import { sortableDate } from '../../lib/dates';
import type { StatementDraft } from './statement';

/** What one row of the search index is counted by. */
export type Entry = {
  id: string;
  type: string;
  body: string;
  meeting: string;
  act: string;
  year: number;
  themes: string[];
  masterplans: string[];
};

const types = new Map([
  ['meetings', 'meeting'],
  ['initiatives', 'initiative'],
  ['masterplans', 'masterplan'],
  ['glossary', 'term'],
]);

function typeOf({ kind, home }: StatementDraft): string {
  if (kind === 'clause' || kind === 'topic') return 'clause';
  return kind === 'outcome' ? 'outcome' : (types.get(home.split('/')[0] ?? '') ?? '');
}

/** Counts a clause with its declaration and its meeting, an initiative with its own themes and plans. */
export function entryOf(draft: StatementDraft, content: Content): Entry {
  const { home, anchor, date, act, mentions = {} } = draft;
  const [folder, slug = ''] = home.split('/');
  const declaration = content.declarations.find(
    ({ record }) => folder === 'declarations' && record.slug === slug,
  );
  const initiative = content.initiatives.find(
    ({ record }) => folder === 'initiatives' && record.slug === slug,
  );
  const meeting = declaration?.record.meeting ?? (folder === 'meetings' ? slug : '');
  const body = content.meetings.find(({ record }) => record.slug === meeting)?.record.body ?? '';
  const isPlan = folder === 'masterplans';
  return {
    id: `${home}/${anchor}`,
    type: typeOf(draft),
    body,
    meeting,
    act: act ?? declaration?.record.act ?? '',
    year: Number(sortableDate(date).slice(0, 4)),
    themes: [...new Set([...(mentions.themes ?? []), ...(initiative?.record.themes ?? [])])],
    masterplans: [
      ...new Set([
        ...(mentions.masterplans ?? []),
        ...(initiative?.record.masterplans ?? []),
        ...(isPlan ? [slug] : []),
      ]),
    ],
  };
}

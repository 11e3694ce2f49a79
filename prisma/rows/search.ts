import type { Content } from '../../lib/content/read';
import { sortableDate } from '../../lib/dates';
import { EVERY_ROW, filterTerm } from '../../lib/search/terms';
import { exactText, foldedText } from '../../lib/search/words';
import { searchContext, type SearchContext } from './search-context';
import { entryOf, type Entry } from './search-entry';
import type { StatementDraft } from './statement';

/** What a reader can find: records by the statement that stands for each, and what they say. */
function isSearchable({ kind, topic, home }: StatementDraft): boolean {
  if (['clause', 'topic', 'outcome', 'description', 'milestone'].includes(kind)) return true;
  if (kind === 'fact') return topic === 'summary';
  return kind === 'field' && topic === 'name' && /^(masterplans|glossary)\//.test(home);
}

/** A meeting is found by everything that is known of it besides its outcomes, a plan by its facts. */
function about(draft: StatementDraft, drafts: StatementDraft[]): StatementDraft[] {
  const isMeeting = draft.topic === 'summary';
  const isRecord = isMeeting || draft.kind === 'description' || draft.topic === 'name';
  if (!isRecord) return [];
  return drafts.filter(
    (one) =>
      one !== draft &&
      one.home === draft.home &&
      (one.kind === 'field'
        ? isMeeting && one.topic !== 'mode'
        : !['outcome', 'milestone'].includes(one.kind)),
  );
}

/** What parts two texts of one field. */
export const BETWEEN = ' | ';

function rowTexts(draft: StatementDraft, others: StatementDraft[], context: SearchContext) {
  const inLanguage = (locale: 'vi' | 'en', written: (text: string) => string) =>
    [
      written(draft.title?.[locale] ?? ''),
      ...[draft, ...others].map(({ text }) => written(text[locale])),
    ].join(BETWEEN);
  const fields = others.filter(({ kind, topic }) => kind === 'field' && topic !== 'dates');
  const names = [
    draft.title?.vi,
    draft.title?.en,
    ...(draft.alsoFoundBy ?? []),
    ...(draft.kind === 'field' ? [draft.text.vi, draft.text.en] : []),
    ...fields.flatMap(({ text }) => [text.vi, text.en]),
    ...others.flatMap(({ kind, text }) => (kind === 'name' ? [text.vi, text.en] : [])),
    ...(draft.topic === 'summary' ? context.meetingNames(draft) : []),
  ];
  const folded = (some: (string | undefined)[]) =>
    some.flatMap((one) => (one ? [foldedText(one)] : [])).join(BETWEEN);
  return {
    viExact: inLanguage('vi', exactText),
    enExact: inLanguage('en', exactText),
    viFolded: inLanguage('vi', foldedText),
    enFolded: inLanguage('en', foldedText),
    names: folded(names),
    context: folded(context.of(draft)),
  };
}

/** The terms by which a row is kept or left out when a filter is set. */
function filterTerms({ type, body, meeting, act, year, themes, masterplans }: Entry): string {
  const one = (name: string, value: string | number) => (value ? [filterTerm(name, value)] : []);
  return [
    EVERY_ROW,
    ...one('type', type),
    ...one('body', body),
    ...one('meeting', meeting),
    ...one('act', act),
    ...one('year', year),
    ...themes.flatMap((theme) => one('theme', theme)),
    ...masterplans.flatMap((plan) => one('masterplan', plan)),
  ].join(' ');
}

/** The newest first, those without a date last. */
function newestFirst(drafts: StatementDraft[]): StatementDraft[] {
  return drafts
    .map((draft, position) => ({ draft, position, date: sortableDate(draft.date) }))
    .sort((a, b) => b.date.localeCompare(a.date) || a.position - b.position)
    .map(({ draft }) => draft);
}

/** What stands in the index for one statement: its words, and what it is counted by. */
export function searchRow(
  draft: StatementDraft,
  row: number,
  others: StatementDraft[],
  content: Content,
  context: SearchContext,
) {
  const entry = entryOf(draft, content);
  return {
    text: { rowid: row, ...rowTexts(draft, others, context), filters: filterTerms(entry) },
    entry: {
      ...entry,
      row,
      themes: entry.themes.join(' '),
      masterplans: entry.masterplans.join(' '),
    },
  };
}

/** The rows of the search index and what each is counted by, one for each statement that a reader can find. */
export function searchRows(drafts: StatementDraft[], content: Content) {
  const context = searchContext(content);
  const rows = newestFirst(drafts.filter(isSearchable)).map((draft, index) =>
    searchRow(draft, index + 1, about(draft, drafts), content, context),
  );
  return { texts: rows.map(({ text }) => text), entries: rows.map(({ entry }) => entry) };
}

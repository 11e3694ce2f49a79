import { exactText, foldedText } from '../../lib/search/words';
import type { Content } from '../../lib/content/read';
import type { StatementDraft } from './statement';

/** What a reader can find: records by the statement that stands for each, and what they say. */
function isSearchable({ kind, topic, home }: StatementDraft): boolean {
  if (['clause', 'topic', 'outcome', 'description'].includes(kind)) return true;
  if (kind === 'fact') return topic === 'summary';
  return kind === 'field' && topic === 'name' && /^(masterplans|glossary)\//.test(home);
}

const inAWord = (parts: (string | undefined)[]) => parts.filter(Boolean).join(' | ');

/** A meeting is found by everything that is known of it besides its outcomes. */
function about(draft: StatementDraft, drafts: StatementDraft[]): StatementDraft[] {
  if (draft.topic !== 'summary') return [];
  return drafts.filter(
    ({ home, kind, topic }) =>
      home === draft.home && (kind === 'field' ? topic !== 'mode' : kind === 'fact'),
  );
}

/** The names of what a statement belongs to and of what it mentions: words that are not its own but lead to it. */
function contextOf({ home, mentions = {} }: StatementDraft, content: Content): string {
  const [folder, slug] = home.split('/');
  const meetingNames = (wanted: string | undefined) =>
    content.meetings.flatMap(({ record }) => {
      if (record.slug !== wanted) return [];
      const body = content.bodies.find((one) => one.record.slug === record.body)?.record;
      const { city } = record.place;
      return [
        `${body?.abbreviation ?? ''} ${String(record.edition)}`,
        city?.vi,
        city?.en,
        record.slug.slice(-4),
      ];
    });
  const declaration = content.declarations.find((one) => one.record.slug === slug)?.record;
  const themes = content.themes.filter(({ record }) => mentions.themes?.includes(record.slug));
  const initiatives = content.initiatives.filter(({ record }) =>
    mentions.initiatives?.includes(record.slug),
  );
  return inAWord([
    ...meetingNames(folder === 'declarations' ? declaration?.meeting : slug),
    ...(folder === 'declarations' ? [declaration?.title.vi, declaration?.title.en] : []),
    ...themes.flatMap(({ record }) => [record.name.vi, record.name.en]),
    ...initiatives.flatMap(({ record }) => [
      record.name.vi,
      record.name.en,
      record.abbreviation,
      ...record.variants.map(({ text }) => text),
    ]),
  ]);
}

function searchRow(
  draft: StatementDraft,
  position: number,
  drafts: StatementDraft[],
  content: Content,
) {
  const others = about(draft, drafts).filter((one) => one !== draft);
  const inLanguage = (locale: 'vi' | 'en') =>
    inAWord([draft.title?.[locale], draft.text[locale], ...others.map(({ text }) => text[locale])]);
  const fields = others.filter(({ kind, topic }) => kind === 'field' && topic !== 'dates');
  const names = inAWord([
    draft.title?.vi,
    draft.title?.en,
    ...(draft.alsoFoundBy ?? []),
    ...(draft.kind === 'field' ? [draft.text.vi, draft.text.en] : []),
    ...fields.flatMap(({ text }) => [text.vi, text.en]),
  ]);
  return {
    rowid: position + 1,
    viExact: exactText(inLanguage('vi')),
    enExact: exactText(inLanguage('en')),
    viFolded: foldedText(inLanguage('vi')),
    enFolded: foldedText(inLanguage('en')),
    names: foldedText(names),
    context: foldedText(contextOf(draft, content)),
  };
}

/** One row of the search index for each statement that a reader can find. */
export function searchRows(drafts: StatementDraft[], content: Content) {
  return drafts.flatMap((draft, position) =>
    isSearchable(draft) ? [searchRow(draft, position, drafts, content)] : [],
  );
}

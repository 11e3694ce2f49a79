import type { Content } from '../../lib/content/read';
import type { StatementDraft } from './statement';

/** The names of what a statement belongs to and of what it mentions: words that are not its own but lead to it. */
export function searchContext(content: Content) {
  const bodies = new Map(content.bodies.map(({ record }) => [record.slug, record]));
  const meetings = new Map(content.meetings.map(({ record }) => [record.slug, record]));
  const declarations = new Map(content.declarations.map(({ record }) => [record.slug, record]));
  const themes = new Map(content.themes.map(({ record }) => [record.slug, record]));
  const initiatives = new Map(content.initiatives.map(({ record }) => [record.slug, record]));

  function meetingNames(slug: string | undefined): (string | undefined)[] {
    const meeting = meetings.get(slug ?? '');
    if (!meeting) return [];
    const { city } = meeting.place;
    const body = bodies.get(meeting.body)?.abbreviation ?? '';
    return [`${body} ${String(meeting.edition)}`, city?.vi, city?.en, meeting.slug.slice(-4)];
  }

  function initiativeNames(slug: string | undefined): (string | undefined)[] {
    const initiative = initiatives.get(slug ?? '');
    if (!initiative) return [];
    const { name, abbreviation, variants } = initiative;
    return [name.vi, name.en, abbreviation, ...variants.map(({ text }) => text)];
  }

  return {
    /** What a meeting is called: "TELMIN 5", its city in both languages, its year. */
    meetingNames: ({ home }: StatementDraft) => meetingNames(home.split('/')[1]),
    /** The names around a statement. */
    of({ home, kind, mentions = {} }: StatementDraft): (string | undefined)[] {
      const [folder, slug] = home.split('/');
      const declaration = folder === 'declarations' ? declarations.get(slug ?? '') : undefined;
      return [
        ...meetingNames(declaration?.meeting ?? slug),
        declaration?.title.vi,
        declaration?.title.en,
        ...(mentions.themes ?? []).flatMap((one) => {
          const theme = themes.get(one);
          return [theme?.name.vi, theme?.name.en];
        }),
        ...(kind === 'milestone' ? initiativeNames(slug) : []),
        ...(mentions.initiatives ?? []).flatMap(initiativeNames),
      ];
    },
  };
}

export type SearchContext = ReturnType<typeof searchContext>;

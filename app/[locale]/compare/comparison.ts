import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { saidByMeeting } from '@/lib/compare/align';
import { compareExamples } from '@/lib/compare/examples';
import { readCompared, type Compared } from '@/lib/compare/params';
import { getDeclaration, listDeclarations } from '@/lib/declarations/queries';
import type { DeclarationPage } from '@/lib/declarations/view';
import { hrefs } from '@/lib/hrefs';
import { listMeetings } from '@/lib/meetings/queries';
import { unbroken } from '@/lib/meetings/unbroken';
import type { RawParams } from '@/lib/search/params';
import { getTheme, getThemeMatrix, listThemes } from '@/lib/themes/queries';

/** What there is to choose from, the newest first. */
const readRecord = cache(async () => {
  const locale = await getLocale();
  const t = await getTranslations('Compare');
  const declarations = (await listDeclarations(locale)).map(({ slug, short: title, meeting }) => {
    const year = String(meeting.year);
    return {
      slug,
      meeting: meeting.slug,
      name: t('declaration', { title, meeting: unbroken(meeting.short), year }),
      choice: t('choice', { title, meeting: meeting.short, year }),
    };
  });
  const held = (await listMeetings({}, locale)).filter(({ isAnnounced }) => !isAnnounced);
  const meetings = held.reverse().map((label) => ({
    label,
    slug: label.slug,
    name: t('meeting', { meeting: label.short, city: label.city, year: String(label.year) }),
  }));
  return { locale, declarations, meetings, themes: await listThemes(locale) };
});

type Named = { slug: string; name: string };

const slugsOf = (some: readonly { slug: string }[]) => some.map(({ slug }) => slug);

/** The two sides of a comparison where both are chosen and differ, and what to call it. */
async function readSides({ of, asked }: Compared) {
  const { locale, meetings, declarations } = await readRecord();
  const t = await getTranslations('Compare');
  if (asked.a === undefined || asked.b === undefined || asked.a === asked.b) return null;
  if (of === 'declarations') {
    const a = await getDeclaration(asked.a, locale);
    const b = await getDeclaration(asked.b, locale);
    const name = ({ short: title, meeting }: DeclarationPage) =>
      t('declaration', { title, meeting: meeting.short, year: String(meeting.year) });
    return a && b && { of, theme: null, a, b, title: t('twoTitle', { a: name(a), b: name(b) }) };
  }
  const theme = asked.theme === undefined ? null : await getTheme(asked.theme, locale);
  const [a, b] = [asked.a, asked.b].map((slug) => meetings.find((one) => one.slug === slug)?.label);
  if (!theme || !a || !b) return null;
  const title = t('themeTitle', { theme: theme.name, a: a.short, b: b.short });
  return { of, theme, a, b, title, declaring: declarations.map(({ meeting }) => meeting) };
}

/** How far a reader has come who asks for this. */
function stateOf({ asked }: Compared, isFinished: boolean) {
  if (isFinished) return 'finished';
  if (Object.keys(asked).length === 0) return 'empty';
  return asked.a !== undefined && asked.a === asked.b ? 'same' : 'unfinished';
}

/** What an address asks to compare, what there is to choose, and the two sides. */
export async function readComparison(raw: RawParams) {
  const { locale, themes, declarations, meetings } = await readRecord();
  const t = await getTranslations('Compare');
  const compared = readCompared(raw, {
    themes: slugsOf(themes),
    declarations: slugsOf(declarations),
    meetings: slugsOf(meetings),
  });
  const { theme } = compared.asked;
  const said = theme !== undefined && saidByMeeting((await getTheme(theme, locale))?.lineage ?? []);
  const sides = await readSides(compared);
  const option = ({ slug: value, name: label }: Named) => ({ value, label });
  return {
    compared,
    sides,
    themes,
    state: stateOf(compared, sides !== null),
    choices: {
      themes: themes.map(option),
      declarations: declarations.map(({ slug, choice }) => option({ slug, name: choice })),
      meetings: meetings.map(({ slug, name }) => {
        const label = said ? t('counted', { name, count: said.get(slug) ?? 0 }) : name;
        return option({ slug, name: label });
      }),
    },
  };
}

/** Comparisons to begin with, as links. */
export async function readExamples() {
  const { locale, declarations } = await readRecord();
  const t = await getTranslations('Compare');
  const examples = compareExamples(declarations, await getThemeMatrix(locale));
  return examples.map(({ query, names }) => ({
    href: hrefs.compare(locale, query),
    label:
      names.theme === ''
        ? t('twoTitle', names)
        : t('themeTitle', { ...names, a: unbroken(names.a), b: unbroken(names.b) }),
  }));
}

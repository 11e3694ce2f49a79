import { getTranslations } from 'next-intl/server';
import { formatDate, yearOf } from '../dates';
import type { Locale } from '../i18n/schema';
import { icuKey } from '../i18n/icu-key';
import { blankCard } from './page-cards';
import type { PreviewCard } from './preview-card';

type Entry = { date: string };

/** From the first year of a line to the last. */
function years(entries: readonly Entry[]): string[] {
  const all = entries.map(({ date }) => yearOf(date)).sort((a, b) => a - b);
  return [...new Set([all[0], all.at(-1)])].filter((year) => year !== undefined).map(String);
}

const inOneLine = (all: string[]) => (all.length > 0 ? [all.join('–')] : []);

type Theme = { slug: string; name: string; description: string; lineage: readonly Entry[] };

/** The preview of a theme: its name, what belongs to it, how much there is. */
export async function themeCard(theme: Theme, locale: Locale): Promise<PreviewCard> {
  const t = await getTranslations({ locale, namespace: 'Previews' });
  const s = await getTranslations({ locale, namespace: 'Themes' });
  const count = theme.lineage.length;
  return {
    ...(await blankCard(locale)),
    of: ['themes', theme.slug],
    kind: s('theme'),
    figure: { value: String(count), label: t('entries', { count }) },
    origin: inOneLine(years(theme.lineage)),
    text: theme.name,
    lead: theme.description,
  };
}

type Initiative = {
  slug: string;
  name: string;
  type: string;
  abbreviation: string | null;
  description: { text: string } | null;
  lifeLine: { steps: readonly { statement: Entry }[] };
};

/** The preview of an initiative: its name, what it is, how many steps of it are on record. */
export async function initiativeCard(one: Initiative, locale: Locale): Promise<PreviewCard> {
  const t = await getTranslations({ locale, namespace: 'Previews' });
  const s = await getTranslations({ locale, namespace: 'Initiatives' });
  const entries = one.lifeLine.steps.map(({ statement }) => statement);
  const count = entries.length;
  const hasShort = one.abbreviation !== null && !one.name.includes(one.abbreviation);
  return {
    ...(await blankCard(locale)),
    of: ['initiatives', one.slug],
    kind: s('type', { type: icuKey(one.type) }),
    figure: count > 0 ? { value: String(count), label: t('steps', { count }) } : null,
    origin: inOneLine(years(entries)),
    heading: hasShort ? one.abbreviation : null,
    text: one.name,
    lead: one.description?.text ?? null,
  };
}

type Masterplan = {
  slug: string;
  name: string;
  short: string;
  startYear: number;
  endYear: number;
  facts: readonly { topic: string | null; text: string }[];
};

/** The preview of a masterplan: its name, its vision, the years it covers. */
export async function masterplanCard(plan: Masterplan, locale: Locale): Promise<PreviewCard> {
  const t = await getTranslations({ locale, namespace: 'Previews' });
  const s = await getTranslations({ locale, namespace: 'Site' });
  return {
    ...(await blankCard(locale)),
    of: ['masterplans', plan.slug],
    kind: s('masterplans'),
    figure: { value: `${String(plan.startYear)}–${String(plan.endYear)}`, label: t('period') },
    heading: plan.short,
    text: plan.name,
    lead: plan.facts.find(({ topic }) => topic === 'vision')?.text ?? null,
  };
}

type Source = {
  id: string;
  kind: string;
  label: string;
  publisher: string | null;
  published: string | null;
  statements: readonly unknown[];
};

/** The preview of a source: what it is, who published it and when, and how much rests on it. */
export async function sourceCard(source: Source, locale: Locale): Promise<PreviewCard> {
  const t = await getTranslations({ locale, namespace: 'Previews' });
  const s = await getTranslations({ locale, namespace: 'Sources' });
  const count = source.statements.length;
  return {
    ...(await blankCard(locale)),
    of: ['sources', source.id],
    kind: `${s('source')} · ${s('kind', { kind: source.kind })}`,
    figure: { value: String(count), label: t('supports', { count }) },
    origin: [
      source.publisher ?? s('noPublisher'),
      source.published === null ? s('noDate') : formatDate(source.published, locale),
    ],
    text: source.label,
  };
}

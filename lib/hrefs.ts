import type { Locale } from './i18n/schema';

export type Query = Record<string, string | number | undefined>;

function withQuery(path: string, query: Query = {}): string {
  const given = Object.entries(query).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, String(value)]],
  );
  return given.length > 0 ? `${path}?${new URLSearchParams(given).toString()}` : path;
}

/** Other ways to read a declaration, each at an address under its own. */
export const declarationViews = ['parallel', 'offline.html'] as const;

/** Every address of the site. No other file spells a path. */
export const hrefs = {
  home: (locale: Locale) => `/${locale}`,
  meetings: (locale: Locale, query?: Query) => withQuery(`/${locale}/meetings`, query),
  /** A meeting, a year (y2015) or a part of the page of meetings, in its place there. */
  onTimeline: (locale: Locale, anchor: string) => `/${locale}/meetings#${anchor}`,
  meeting: (locale: Locale, slug: string, anchor?: string) =>
    `/${locale}/meetings/${slug}${anchor ? `#${anchor}` : ''}`,
  declarations: (locale: Locale, query?: Query) => withQuery(`/${locale}/declarations`, query),
  declaration: (locale: Locale, slug: string, anchor?: string) =>
    `/${locale}/declarations/${slug}${anchor ? `#${anchor}` : ''}`,
  /** A clause alone; with a fingerprint, for just these words of it. */
  clause: (locale: Locale, declaration: string, clause: string, fingerprint?: string) =>
    `/${locale}/declarations/${declaration}/${clause}${fingerprint ? `@${fingerprint}` : ''}`,
  /** A declaration in both languages, clause beside clause; a clause in it by its name. */
  parallel: (locale: Locale, declaration: string, anchor?: string) =>
    `/${locale}/declarations/${declaration}/parallel${anchor ? `#${anchor}` : ''}`,
  /** A declaration as one file that needs nothing else. */
  offline: (locale: Locale, declaration: string) =>
    `/${locale}/declarations/${declaration}/offline.html`,
  /** Two declarations by theme, or one theme at two meetings. */
  compare: (locale: Locale, query?: Query) => withQuery(`/${locale}/compare`, query),
  /** How to cite a clause, made on request because it says today's date; or its citation as a file. */
  cite: (locale: Locale, declaration: string, clause: string, file?: string) =>
    `/${locale}/declarations/${declaration}/${clause}/cite${file ? `/${file}` : ''}`,
  /** The address of a record, or of a clause or statement in it, that sends readers to their own language. */
  permanent: (slug: string, anchor?: string, fingerprint?: string) =>
    `/id/${slug}${anchor ? `/${anchor}` : ''}${fingerprint ? `@${fingerprint}` : ''}`,
  themes: (locale: Locale) => `/${locale}/themes`,
  theme: (locale: Locale, slug: string) => `/${locale}/themes/${slug}`,
  initiatives: (locale: Locale) => `/${locale}/initiatives`,
  initiative: (locale: Locale, slug: string, anchor?: string) =>
    `/${locale}/initiatives/${slug}${anchor ? `#${anchor}` : ''}`,
  masterplans: (locale: Locale) => `/${locale}/masterplans`,
  masterplan: (locale: Locale, slug: string, anchor?: string) =>
    `/${locale}/masterplans/${slug}${anchor ? `#${anchor}` : ''}`,
  glossary: (locale: Locale, anchor?: string) => `/${locale}/glossary${anchor ? `#${anchor}` : ''}`,
  search: (locale: Locale, query?: Query) => withQuery(`/${locale}/search`, query),
  quote: (locale: Locale, query?: Query) => withQuery(`/${locale}/quote`, query),
  sources: (locale: Locale) => `/${locale}/sources`,
  source: (locale: Locale, id: string) => `/${locale}/sources/${id}`,
  changes: (locale: Locale, entry?: number) =>
    `/${locale}/changes${entry ? `#entry-${String(entry)}` : ''}`,
  changesFeed: (locale: Locale) => `/${locale}/changes.atom`,
  about: (locale: Locale, anchor?: string) => `/${locale}/about${anchor ? `#${anchor}` : ''}`,
  /** An address that will never be published: its page says so. */
  nowhere: () => '/nowhere',
  /** The picture that stands for a page where its address is shared; what is drawn on it is in its version. */
  preview: (locale: Locale, of: readonly string[], version?: string) =>
    withQuery(`/${locale}/preview/${of.join('/')}.png`, { v: version }),
  /** A body has no page of its own: it is a stretch of the timeline. */
  body: (locale: Locale, slug: string) => `/${locale}/meetings?body=${slug}`,
};

/** Pages that are not made of one record each. */
export const fixedPages = [
  hrefs.home,
  hrefs.meetings,
  hrefs.declarations,
  hrefs.themes,
  hrefs.initiatives,
  hrefs.masterplans,
  hrefs.glossary,
  hrefs.search,
  hrefs.quote,
  hrefs.compare,
  hrefs.sources,
  hrefs.changes,
  hrefs.about,
] as const;

/** The same address in the other language: only the first segment changes. */
export function inLanguage(path: string, locale: Locale): string {
  return path.replace(/^\/(vi|en)(?=\/|\?|#|$)/, `/${locale}`);
}

import { getTranslations } from 'next-intl/server';
import type { Locale } from '../i18n/schema';
import type { PreviewCard } from './preview-card';

/** The era of a body, which a picture marks: bronze square or indigo disc. */
export function eraOf(body: string): 'telmin' | 'adgmin' {
  return body === 'telmin' || body === 'telsom' ? 'telmin' : 'adgmin';
}

/** What every card has, and nothing else. */
export async function blankCard(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'Site' });
  return {
    locale,
    site: t('name'),
    unofficial: t('unofficial'),
    era: null,
    isAnnounced: false,
    figure: null,
    origin: [],
    heading: null,
    voice: 'title',
    lead: null,
    note: null,
  } as const;
}

/** Pages that are not of one record, with the part of the messages that speaks of each. */
export const pages = {
  home: 'Home',
  meetings: 'Meetings',
  declarations: 'Declarations',
  themes: 'Themes',
  initiatives: 'Initiatives',
  masterplans: 'Masterplans',
  glossary: 'Glossary',
  search: 'Search',
  quote: 'Quote',
  compare: 'Compare',
  sources: 'Sources',
  changes: 'Changes',
  about: 'About',
} as const;

/** The name of such a page, as it stands in its address; the front page is called home. */
export type PageName = keyof typeof pages;

/** Whether a word names such a page. */
export function isPageName(word: string): word is PageName {
  return Object.hasOwn(pages, word);
}

/** The preview of a list or of the front page: its title and what it is for. */
export async function pageCard(page: PageName, locale: Locale): Promise<PreviewCard> {
  const t = await getTranslations({ locale, namespace: pages[page] });
  const s = await getTranslations({ locale, namespace: 'Site' });
  const isOfSite = page === 'home' || page === 'about';
  return {
    ...(await blankCard(locale)),
    of: [page],
    kind: isOfSite ? '' : s(page),
    text: isOfSite ? t('title') : t('metaTitle'),
    lead: t('lead'),
  };
}

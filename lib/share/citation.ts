import type { Locale } from '../i18n/schema';
import { hrefs } from '../hrefs';
import { cslDate, type CslDate } from './citation-dates';
import { citationWords } from './citation-words';

/** What a citation says of a clause, in one language. */
export type Citable = {
  declaration: string;
  clause: string;
  section: string;
  number: number;
  title: string;
  declarationTitle: string;
  meeting: string;
  body: string;
  act: string;
  date: string;
  fingerprint: string;
};

/** One item of CSL-JSON. Every other form of a citation is made from it. */
export type CslItem = {
  id: string;
  type: 'webpage';
  language: Locale;
  author?: { literal: string }[];
  title: string;
  'container-title': string;
  genre: string;
  version: string;
  section: string;
  issued: CslDate;
  accessed?: CslDate;
  URL: string;
  note: string;
};

/** Where the record says that the meeting made the text its own, the body is its author; else nobody is named. */
const makesAuthor = new Set(['adopted', 'endorsed', 'agreed']);

/** A clause as CSL-JSON: our page, which sums it up, at its permanent address. Without a day of access if none is given. */
export function cslItem(
  citable: Citable,
  locale: Locale,
  siteUrl: string,
  accessed?: string,
): CslItem {
  const t = citationWords[locale];
  const { declaration, clause, section, number, fingerprint, act, meeting } = citable;
  return {
    id: [declaration, clause, fingerprint].join('-'),
    type: 'webpage',
    language: locale,
    ...(makesAuthor.has(act) && { author: [{ literal: citable.body }] }),
    title: t('Cite.itemTitle', {
      title: citable.title,
      locator: t('Cite.locator', { section, number }),
      declaration: citable.declarationTitle,
    }),
    'container-title': t('Cite.site', { site: t('Site.name') }),
    genre: t('Cite.genre'),
    version: fingerprint,
    section: t('Cite.section', { section, number }),
    issued: cslDate(citable.date),
    ...(accessed !== undefined && { accessed: cslDate(accessed) }),
    URL: `${siteUrl}${hrefs.permanent(declaration, clause, fingerprint)}`,
    note: t('Cite.note', { act, meeting, fingerprint }),
  };
}

/** The item as a file of CSL-JSON, which holds a list. */
export function cslJson(item: CslItem): string {
  const json = JSON.stringify([item], null, 2);
  // A date on one line; inside a string there is no line to end.
  return `${json.replaceAll(/\[\n\s+\[[\d,\s]+\]\s+\]/g, (date) => date.replaceAll(/\s/g, ''))}\n`;
}

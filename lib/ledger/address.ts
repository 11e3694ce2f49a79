import { hrefs } from '../hrefs';
import type { Locale } from '../i18n/schema';

/** What stands for a fingerprint that the record does not know; not one itself, for it has an "u". */
export const UNKNOWN = 'unknown';

/** A clause as it stands in an address: its id and, after "@", the fingerprint of the words it is cited for. */
export function readCited(segment: string): { id: string; mark: string | null } {
  const [id = '', mark = null] = decodeURIComponent(segment).split('@');
  return { id, mark };
}

/** A clause's segment of an address, for the words that have this fingerprint. */
export function citedSegment(id: string, mark: string | null): string {
  return mark === null ? id : `${id}@${mark}`;
}

/** The address of a page or statement of the record by its id, of the kind given: "page", "clause", "outcome" and so on. */
export function hrefOfId(locale: Locale, id: string, of: string): string {
  const [folder = '', slug = '', anchor] = id.split('/');
  if (folder === 'home') return hrefs.home(locale);
  if (folder === 'glossary' && slug) return hrefs.glossary(locale, slug);
  if (folder === 'bodies') return hrefs.body(locale, slug);
  const path = [folder, slug].filter(Boolean).join('/');
  if (anchor === undefined) return `${hrefs.home(locale)}/${path}`;
  return of === 'clause'
    ? hrefs.clause(locale, slug, anchor)
    : `${hrefs.home(locale)}/${path}#${anchor}`;
}

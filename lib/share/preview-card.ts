import { hrefs } from '../hrefs';
import type { Locale } from '../i18n/schema';
import { fingerprint } from './fingerprint';

export const previewSize = { width: 1200, height: 630 } as const;

/** To be raised when the drawing changes, so that no one keeps a picture of the old one. */
const DRAWING = 1;

/** What the preview of one page shows, in the words of its language. */
export type PreviewCard = {
  locale: Locale;
  /** What it is a preview of: the folder of the record and its ids, as in the address of its page. */
  of: readonly [string, ...string[]];
  site: string;
  unofficial: string;
  /** The kind of record: clause, meeting, initiative. */
  kind: string;
  era: 'telmin' | 'adgmin' | null;
  isAnnounced: boolean;
  /** The number in the margin and what it counts. */
  figure: { value: string; label: string } | null;
  /** Where it comes from, most exact first: declaration, meeting and city, date. */
  origin: readonly string[];
  /** A line above the text, where the text is not itself a title. */
  heading: string | null;
  text: string;
  voice: 'text' | 'title' | 'motto';
  lead: string | null;
  /** What a reader has to know of the text in order to rely on it. */
  note: string | null;
};

/** The address of the picture. It changes with what is drawn, so that a copy may be kept for good. */
export function previewAddress(card: PreviewCard): string {
  return hrefs.preview(card.locale, card.of, previewVersion(card));
}

/** Stands for everything that is drawn of a card. */
export function previewVersion(card: PreviewCard): string {
  return fingerprint(JSON.stringify([DRAWING, card]));
}

/** What the picture says, for those who do not see it. */
export function previewAlt(card: PreviewCard): string {
  const { kind, figure, heading, text, lead, origin, site } = card;
  const number = figure && `${figure.label} ${figure.value}`;
  const above = [kind, number, heading].filter(Boolean).join(', ');
  const below = [lead, ...origin, site].filter(Boolean).join(' · ');
  return `${above}: ${text} · ${below}`;
}

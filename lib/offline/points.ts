import { formatDate } from '../dates';
import { halvesOf } from '../declarations/parallel';
import { hrefs } from '../hrefs';
import type { Locale } from '../i18n/schema';
import { citationWords } from '../share/citation-words';
import { fingerprint } from '../share/fingerprint';
import type {
  CitationView,
  CitedSource,
  NoteView,
  SourceLabel,
  StatementView,
} from '../statements/view';
import { html, type Html } from './html';

/** Where the file's own texts come from: its language, and the site that it was saved from. */
export type Origin = { locale: Locale; site: string; slug: string };

/** The one name that the file calls a source by: its title, or our label where the title is in the other language. */
const nameOf = ({ title, titleLanguage, label }: SourceLabel, locale: Locale) =>
  titleLanguage === locale ? title : label;

/** Which sources, each a link to where the file lists it. */
function citationsOf(citations: readonly CitationView[], locale: Locale): Html {
  const t = citationWords[locale];
  const places = (paragraphs: number[]) =>
    paragraphs.length > 0 &&
    `, ${t('Statements.paragraphs', { count: paragraphs.length, list: paragraphs.join(', ') })}`;
  const links = citations.map(
    ({ source, paragraphs }, at) =>
      html`${at > 0 && '; '}<a href="#source-${source.id}">${nameOf(source, locale)}</a
        >${places(paragraphs)}`,
  );
  return html`<p class="quiet">
    ${t('Statements.noteSources', { count: citations.length })} ${links}
  </p>`;
}

/** How to take a text: inferred, disputed, translated by us. */
export function notesOf(notes: readonly NoteView[], locale: Locale): Html[] {
  const t = citationWords[locale];
  return notes.map(
    ({ kind, text, citations }) =>
      html`<div class="quiet note">
        <p><b>${t('Statements.noteKind', { kind })}</b> ${text}</p>
        ${citations.length > 0 && citationsOf(citations, locale)}
      </div>`,
  );
}

const halfOf = (
  { lang, title, text }: ReturnType<typeof halvesOf>[number],
  { locale }: Origin,
): Html => {
  const missing = html`<p class="quiet">${citationWords[locale]('Parallel.missing', { lang })}</p>`;
  return html`<div class="half" ${text !== null && html`lang="${lang}"`}>
    <h3>${title}</h3>
    ${text === null ? missing : html`<p>${text}</p>`}
  </div>`;
};

/** The addresses that a text keeps for good: of a clause one for the words in each language, else one for all. */
function addressesOf({ kind, anchor, text, other }: StatementView, { locale, site, slug }: Origin) {
  const t = citationWords[locale];
  const texts = [
    { lang: locale, text },
    { lang: other.lang, text: other.text },
  ];
  const given =
    kind === 'clause'
      ? texts.map((one) => ({
          label: `${t('Offline.words')} (${t('Parallel.language', { lang: one.lang })})`,
          address: `${site}${hrefs.permanent(slug, anchor, fingerprint(one.text))}`,
        }))
      : [{ label: t('Offline.permanent'), address: `${site}${hrefs.permanent(slug, anchor)}` }];
  return given.map(
    ({ label, address }) =>
      html`<p class="quiet">${label}: <a href="${address}">${address}</a></p>`,
  );
}

/** What a clause is called in its text: "Clause 8". A topic has no number. */
function numberOf({ kind, topic, number }: StatementView, locale: Locale): Html | false {
  if (kind !== 'clause') return false;
  const section = topic ?? '';
  const name = citationWords[locale]('Clauses.number', { section, number: number ?? 0 });
  return html`<p class="quiet">${name}</p>`;
}

/** One point in both languages, with its notes, its sources and its permanent addresses. */
export function pointOf(statement: StatementView, origin: Origin): Html {
  const { locale } = origin;
  return html`<li id="${statement.anchor}">
    ${numberOf(statement, locale)}
    <div class="halves">${halvesOf(statement, locale).map((half) => halfOf(half, origin))}</div>
    ${notesOf(statement.notes, locale)}${citationsOf(statement.citations, locale)}
    ${addressesOf(statement, origin)}
  </li> `;
}

/** A source by its name and, in the other language, its title, with who published it, when, and its address. */
export function sourceOf(source: CitedSource, locale: Locale): Html {
  const { id, title, titleLanguage, publisher, published, url } = source;
  const name = nameOf(source, locale);
  const missing = html`${citationWords[locale]('Paper.noAddress')}.`;
  return html`<li id="source-${id}">
    ${name}${title !== name && html` (<span lang="${titleLanguage}">${title}</span>)`}${publisher && `. ${publisher}`}${
      published && `, ${formatDate(published, locale)}`
    }.
    ${url ? html`<a href="${url}">${url}</a>` : missing}
  </li> `;
}

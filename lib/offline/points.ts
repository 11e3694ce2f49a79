import { formatDate } from '../dates';
import { halvesOf } from '../declarations/parallel';
import { hrefs } from '../hrefs';
import type { Locale } from '../i18n/schema';
import { citationWords } from '../share/citation-words';
import { fingerprint } from '../share/fingerprint';
import type { CitationView, CitedSource, NoteView, StatementView } from '../statements/view';
import { html, type Html } from './html';

/** Where the file's own texts come from: its language, and the site that it was saved from. */
export type Origin = { locale: Locale; site: string; slug: string };

/** Which sources, each a link to where the file lists it. */
function citationsOf(citations: readonly CitationView[], locale: Locale): Html {
  const t = citationWords[locale];
  const places = (paragraphs: number[]) =>
    paragraphs.length > 0 &&
    `, ${t('Statements.paragraphs', { count: paragraphs.length, list: paragraphs.join(', ') })}`;
  const links = citations.map(
    ({ source, paragraphs }, at) =>
      html`${at > 0 && '; '}<a href="#source-${source.id}">${source.label}</a
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
      html`<div class="quiet">
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

/** What a point is called in its text: "Clause 8". */
export function numberOf({ kind, topic, number }: StatementView, locale: Locale): string {
  const section = kind === 'clause' ? (topic ?? '') : 'topics';
  return citationWords[locale]('Clauses.number', { section, number: number ?? 0 });
}

/** One point in both languages, with its notes, its sources and its permanent addresses. */
export function pointOf(statement: StatementView, origin: Origin): Html {
  const { locale } = origin;
  return html`<li id="${statement.anchor}">
    <p class="quiet">${numberOf(statement, locale)}</p>
    <div class="halves">${halvesOf(statement, locale).map((half) => halfOf(half, origin))}</div>
    ${notesOf(statement.notes, locale)}${citationsOf(statement.citations, locale)}
    ${addressesOf(statement, origin)}
  </li> `;
}

/** A source by its title, with who published it, when, and its address. */
export function sourceOf(source: CitedSource, locale: Locale): Html {
  const { id, title, titleLanguage, publisher, published, url } = source;
  const missing = html`${citationWords[locale]('Paper.noAddress')}`;
  return html`<li id="source-${id}">
    <span lang="${titleLanguage}">${title}</span>${publisher && `. ${publisher}`}${
      published && `, ${formatDate(published, locale)}`
    }.
    ${url ? html`<a href="${url}">${url}</a>` : missing}
  </li> `;
}

import { formatDate } from '../dates';
import type { DeclarationPage } from '../declarations/view';
import { hrefs } from '../hrefs';
import { unbroken } from '../meetings/unbroken';
import { citationWords } from '../share/citation-words';
import { qrCode } from '../share/qr';
import type { CitedSource } from '../statements/view';
import { html, type Html } from './html';
import { notesOf, pointOf, sourceOf, type Origin } from './points';
import { style } from './style';

/** The state of the record that a file was made from; never the day on which it was made. */
export type RecordState = { date: string; entry: number; hash: string };

/** Keeps the file to its word even where a browser would fetch something for it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The parts of the text in their order, each with its name in the messages. */
function partsOf({ preamble, operative, topics }: DeclarationPage, locale: Origin['locale']) {
  const t = citationWords[locale];
  return [
    {
      id: 'preamble',
      title: t('Clauses.section', { section: 'preamble' }),
      notes: preamble.notes,
      points: preamble.clauses,
    },
    {
      id: 'operative',
      title: t('Clauses.section', { section: 'operative' }),
      notes: operative.notes,
      points: operative.clauses,
    },
    { id: 'topics', title: t('Declarations.topics'), notes: [], points: topics },
  ].filter(({ points }) => points.length > 0);
}

type Part = ReturnType<typeof partsOf>[number];

function headOf(declaration: DeclarationPage, { locale, site }: Origin, date: string): Html {
  const t = citationWords[locale];
  const { title, otherTitle, meeting, act } = declaration;
  return html`<header>
    <p class="quiet">${t('Site.name')} (${t('Site.unofficial')}) · ${t('Offline.eyebrow')}</p>
    <h1>${title}</h1>
    <p lang="${otherTitle.lang}">${otherTitle.text}</p>
    <p>
      ${t('Declarations.act', { act })} · ${formatDate(declaration.date, locale)} ·
      <a href="${site}${hrefs.meeting(locale, meeting.slug)}">${unbroken(meeting.short)}</a>,
      ${meeting.city}
    </p>
    <div class="notice">
      <p>${t('Offline.unofficial')}</p>
      <p>${t('Offline.asOf', { date: formatDate(date, locale) })}</p>
      <p>${t('Offline.self')}</p>
    </div>
  </header>`;
}

function addressOf({ locale, site, slug }: Origin): Html {
  const t = citationWords[locale];
  const address = `${site}${hrefs.permanent(slug)}`;
  const { size, path } = qrCode(address);
  return html`<h2 id="address">${t('Paper.address')}</h2>
    <div class="address">
      <svg
        role="img"
        aria-label="${t('Paper.qr')}"
        data-qr=""
        viewBox="0 0 ${size} ${size}"
        shape-rendering="crispEdges"
      >
        <rect width="${size}" height="${size}" fill="#fff" />
        <path d="${path}" stroke="#000" />
      </svg>
      <div>
        <p><a href="${address}">${address}</a></p>
        <p class="quiet">${t('Paper.explained')}</p>
      </div>
    </div>`;
}

function aboutOf({ officialText, name, gaps }: DeclarationPage, { locale }: Origin): Html {
  const t = citationWords[locale];
  return html`<h2 id="text">${t('Declarations.aboutText')}</h2>
    ${officialText && html`<p>${officialText.text}</p>`}
    ${notesOf([...(officialText?.notes ?? []), ...(name?.notes ?? [])], locale)}
    ${
      gaps.length > 0 &&
      html`<h3>${t('Declarations.gaps')}</h3>
        <ul>
          ${gaps.map((gap) => html`<li>${gap}</li>`)}
        </ul>`
    }`;
}

/** The points of one part by their headings, clauses with their numbers. */
function contentsOf({ title, points }: Part): Html {
  const headings = points.map(
    ({ kind, anchor, number, title: heading }) =>
      html`<li ${kind === 'clause' && html`value="${number}"`}>
        <a href="#${anchor}">${heading}</a>
      </li>`,
  );
  const isNumbered = points.every(({ kind }) => kind === 'clause');
  return html`<div>
    <h3>${title}</h3>
    ${
      isNumbered
        ? html`<ol>
            ${headings}
          </ol>`
        : html`<ul>
            ${headings}
          </ul>`
    }
  </div>`;
}

/** A declaration as one HTML file that needs nothing else: both languages, sources, addresses, the state of the record. */
export function offlineDocument(
  declaration: DeclarationPage,
  sources: readonly CitedSource[],
  origin: Origin,
  state: RecordState,
): string {
  const { locale } = origin;
  const t = citationWords[locale];
  const parts = partsOf(declaration, locale);
  const record = t('Offline.record', { ...state, date: formatDate(state.date, locale) });
  const body = html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <title>${declaration.title} – ${t('Site.name')}</title>
        <style>
          ${{ html: style }}
        </style>
      </head>
      <body>
        ${headOf(declaration, origin, state.date)}
        <main>
          <h2>${t('Offline.contents')}</h2>
          <div class="contents">${parts.map(contentsOf)}</div>
          ${parts.map(
            (part) =>
              html`<h2 id="${part.id}">${part.title}</h2>
                ${notesOf(part.notes, locale)}
                <ul class="points">
                  ${part.points.map((point) => pointOf(point, origin))}
                </ul>`,
          )}
          ${aboutOf(declaration, origin)} ${addressOf(origin)}
          <h2>${t('Offline.sources')}</h2>
          <ul>
            ${sources.map((source) => sourceOf(source, locale))}
          </ul>
        </main>
        <footer class="quiet"><p>${record}</p></footer>
      </body>
    </html>`;
  return `${body.html.trim()}\n`;
}

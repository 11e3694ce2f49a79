import { NextRequest, NextResponse } from 'next/server';
import createMiddleware from 'next-intl/middleware';
import { declarationViews, hrefs } from './lib/hrefs';
import { routing } from './lib/i18n/routing';
import { locales, type Locale } from './lib/i18n/schema';
import { citedSegment, hrefOfId, UNKNOWN } from './lib/ledger/address';
import { readCitedPath, type CitedPath } from './lib/ledger/cited-path';
import { findAddress, findNeutral, languagesOf } from './lib/ledger/queries';
import { isCitationFile } from './lib/share/citation-files';
import en from './messages/en.json';
import vi from './messages/vi.json';

const toReadersLanguage = createMiddleware(routing);

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** The framework answers 500 to an address that cannot be decoded (/en/%ff); the fault is the address's. */
function malformed(): NextResponse {
  const part = (locale: 'vi' | 'en', { NotFound }: typeof vi) =>
    `<section lang="${locale}"><h1>${NotFound.title}</h1><p>${NotFound.text} <a href="${hrefs.home(locale)}">${NotFound.home}</a></p></section>`;
  const html = `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${vi.NotFound.title} / ${en.NotFound.title}</title>${part('vi', vi)}${part('en', en)}</html>`;
  return new NextResponse(html, {
    status: 400,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}

/** The language that a reader chose, else the one that the browser asks for, else Vietnamese. */
function languageOf(request: NextRequest): Locale {
  const home = toReadersLanguage(
    new NextRequest(new URL('/', request.url), { headers: request.headers }),
  );
  const location = home.headers.get('location') ?? '';
  return locales.find((locale) => location.endsWith(`/${locale}`)) ?? routing.defaultLocale;
}

/** From an address that is the same for everyone to the page in the reader's language, or that of the words cited. */
async function toPage(request: NextRequest, { slug, anchor, mark }: CitedPath) {
  const found = await findNeutral(slug, anchor);
  const own = languageOf(request);
  if (!found) return inPlace(request, hrefs.nowhere());
  const known = mark === null ? [] : await languagesOf(found.id, mark);
  const locale = known.includes(own) ? own : (locales.find((one) => known.includes(one)) ?? own);
  const href = hrefOfId(locale, found.id, found.of);
  const isMarked = mark !== null && found.of === 'clause';
  const response = NextResponse.redirect(
    new URL(isMarked ? citedSegment(href, mark) : href, request.url),
    307,
  );
  response.headers.set('Vary', 'Accept-Language, Cookie');
  response.headers.set('Cache-Control', 'private, no-store');
  return response;
}

/** An address in our own site, taken the place of the one asked for. */
const inPlace = (request: NextRequest, path: string, status?: number) =>
  NextResponse.rewrite(new URL(path, request.url), status === undefined ? {} : { status });

/** The citation pages are made on request: such a page could say 404, but not in words. */
function answerCite(request: NextRequest, rest: string, isKnown: boolean): NextResponse {
  const [, file, ...more] = rest.split('/');
  const isForm = more.length === 0 && (file === undefined || isCitationFile(file));
  return isKnown && isForm ? NextResponse.next() : inPlace(request, hrefs.nowhere());
}

/** A clause or declaration that was withdrawn answers 410, words that were never published answer 404, both explained. */
async function answerCited(request: NextRequest, { slug, anchor: named, mark, rest }: CitedPath) {
  // The views of a declaration stand and fall with it.
  const isView = mark === null && rest === '' && declarationViews.some((view) => view === named);
  const anchor = isView ? null : named;
  const address = await findAddress(`declarations/${slug}${anchor === null ? '' : `/${anchor}`}`);
  const path = request.nextUrl.pathname.split('/').slice(0, 4).join('/');
  if (address?.isWithdrawn)
    return inPlace(request, anchor === null ? path : `${path}/${anchor}`, 410);
  if (anchor === null) return NextResponse.next();
  // Fingerprints are read out and typed: capitals mean the same.
  const small = mark?.toLowerCase() ?? null;
  const isKnown =
    address?.of === 'clause' &&
    (small === null || (await languagesOf(address.id, small)).length > 0);
  if (rest !== '') return answerCite(request, rest, isKnown && small === mark);
  if (isKnown && small !== mark)
    return NextResponse.redirect(
      new URL(`${path}/${citedSegment(anchor, small)}`, request.url),
      308,
    );
  return isKnown || address?.of !== 'clause'
    ? NextResponse.next()
    : inPlace(request, `${path}/${citedSegment(anchor, UNKNOWN)}`, 404);
}

/** Answers for the few addresses that are not simply a page: "/", those no one can read, and those that cite words. */
export default async function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl;
  if (pathname === '/') return toReadersLanguage(request);
  if (!isDecodable(pathname)) return malformed();
  const cited = readCitedPath(pathname);
  if (!cited) return NextResponse.next();
  try {
    return await (cited.locale === null ? toPage(request, cited) : answerCited(request, cited));
  } catch (error) {
    // Without a store the pages made at build can still be read; /healthz tells those who run the site.
    console.error(error);
    return NextResponse.next();
  }
}

/** Only what needs it: a proxy before every page halves its speed. Our addresses have no percent sign. */
export const config = { matcher: ['/', '/(.*%.*)', '/(vi|en)/declarations/(.+)', '/id/(.+)'] };

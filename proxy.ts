import { NextRequest, NextResponse } from 'next/server';
import createMiddleware from 'next-intl/middleware';
import { hrefs } from './lib/hrefs';
import { routing } from './lib/i18n/routing';
import { locales, type Locale } from './lib/i18n/schema';
import { citedSegment, hrefOfId, UNKNOWN } from './lib/ledger/address';
import { readCitedPath, type CitedPath } from './lib/ledger/cited-path';
import { findAddress, findNeutral, languagesOf } from './lib/ledger/queries';
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
  if (!found) return NextResponse.rewrite(new URL(`${hrefs.home(own)}/id`, request.url));
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

/** A clause or declaration that was withdrawn answers 410, words that were never published answer 404, both explained. */
async function answerCited(request: NextRequest, { slug, anchor, mark }: CitedPath) {
  const id = `declarations/${slug}${anchor === null ? '' : `/${anchor}`}`;
  const address = await findAddress(id);
  if (address?.isWithdrawn) {
    const path = request.nextUrl.pathname.split('@')[0] ?? '';
    return NextResponse.rewrite(new URL(path, request.url), { status: 410 });
  }
  if (mark === null || address?.of !== 'clause') return NextResponse.next();
  const path = request.nextUrl.pathname.split('/').slice(0, 4).join('/');
  const isKnown = (await languagesOf(address.id, mark)).length > 0;
  const segment = citedSegment(anchor ?? '', isKnown ? mark : UNKNOWN);
  const page = new URL(`${path}/${segment}`, request.url);
  return isKnown ? NextResponse.next() : NextResponse.rewrite(page, { status: 404 });
}

/** Answers for the few addresses that are not simply a page: "/", those no one can read, and those that cite words. */
export default async function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl;
  if (pathname === '/') return toReadersLanguage(request);
  if (!isDecodable(pathname)) return malformed();
  const cited = readCitedPath(pathname);
  if (!cited) return NextResponse.next();
  return cited.locale === null ? toPage(request, cited) : answerCited(request, cited);
}

/** Only what needs it: a proxy before every page halves its speed. Our addresses have no percent sign. */
export const config = { matcher: ['/', '/(.*%.*)', '/(vi|en)/declarations/(.+)', '/id/(.+)'] };

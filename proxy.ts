import { NextResponse, type NextRequest } from 'next/server';
import createMiddleware from 'next-intl/middleware';
import { hrefs } from './lib/hrefs';
import { routing } from './lib/i18n/routing';
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

/** Sends a reader of "/" to their language: the one they chose, else the one their browser asks for, else Vietnamese. */
export default function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl;
  if (pathname === '/') return toReadersLanguage(request);
  return isDecodable(pathname) ? NextResponse.next() : malformed();
}

/** Only "/" and addresses with a percent sign, which ours never have: a proxy before every page halves its speed. */
export const config = { matcher: ['/', '/(.*%.*)'] };

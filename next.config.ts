import { execFileSync } from 'node:child_process';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { env } from './lib/env';
import { declarationViews } from './lib/hrefs';
import { storeContentHash } from './prisma/content-hash';
import { movedPages } from './prisma/moved-addresses';

const isDevelopment = process.env.NODE_ENV === 'development';

const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** The framework would add no-store to pages made on request, so that the way back from a result asked for the page again. */
const keptForTheWayBack = 'private, no-cache';

const isDeclaration = (id: string) => /^declarations\/[^/]+$/.test(id);
const views = declarationViews.map((view) => `/${view}`);

function commit(): string {
  if (process.env.BUILD_COMMIT) return process.env.BUILD_COMMIT;
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return 'unknown';
  }
}

const config: NextConfig = {
  poweredByHeader: false,
  devIndicators: false,
  experimental: { globalNotFound: true },
  // Prerendered pages hold the address they were built for, so pages made on request must hold the same.
  env: {
    SITE_URL: env.siteUrl,
    BUILD_COMMIT: commit(),
    BUILD_CONTENT_HASH: storeContentHash(),
  },
  // Pages made on request do not stop at dynamicParams: without this, /fr/search would answer in Vietnamese.
  rewrites: () =>
    Promise.resolve({
      beforeFiles: [
        {
          source: '/:locale((?!vi/|en/)[^/]+)/declarations/:slug/:clause/cite/:file*',
          destination: '/:locale',
        },
        {
          source: '/:locale((?!vi/|en/)[^/]+)/:page(meetings|declarations|search|quote|compare)',
          destination: '/:locale',
        },
      ],
      afterFiles: [],
      fallback: [],
    }),
  // What has moved is found under its old address for good, with the words it was cited for.
  redirects: () =>
    Promise.resolve(
      movedPages().flatMap(({ id, movedTo }) =>
        [...(isDeclaration(id) ? views : []), '', '@:mark'].map((cited) => ({
          source: `/:locale(vi|en)/${id}${cited}`,
          destination: `/:locale/${movedTo}${cited}`,
          permanent: true,
        })),
      ),
    ),
  headers: () =>
    Promise.resolve([
      {
        source: '/:path*',
        headers: Object.entries(securityHeaders).map(([key, value]) => ({ key, value })),
      },
      {
        source: '/:locale(vi|en)/:page(meetings|declarations|search|compare)',
        headers: [{ key: 'Cache-Control', value: keptForTheWayBack }],
      },
    ]),
};

// Messages are parsed at build time, so that a page made on request only fills them in.
const withMessages = createNextIntlPlugin({
  requestConfig: './lib/i18n/request.ts',
  experimental: {
    messages: { path: './messages', format: 'json', locales: 'infer', precompile: true },
  },
});

export default withMessages(config);

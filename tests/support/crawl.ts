import { origin } from './origin';
import { readPage, type PageFacts } from './html';

const AT_ONCE = 8;

export type Visit = { status: number; cookies: string[]; facts: PageFacts };

async function visit(address: string): Promise<Visit> {
  const response = await fetch(address, { redirect: 'manual' });
  const facts = readPage(await response.text());
  return { status: response.status, cookies: response.headers.getSetCookie(), facts };
}

/** The path and query of every address in the sitemap, whatever host the site was built for. */
export async function sitemapPaths(): Promise<string[]> {
  const response = await fetch(`${origin}/sitemap.xml`);
  const xml = await response.text();
  return [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => pathOf(address));
}

/** Path and query of an address, which may be relative; the fragment is left out. */
export function pathOf(address: string): string {
  const { pathname, search } = new URL(address, origin);
  return `${pathname}${search}`;
}

/** Fetches each of these paths once, a few at a time. */
export async function visitAll(paths: Iterable<string>) {
  const waiting = [...new Set(paths)];
  const visits = new Map<string, Visit>();
  const worker = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      visits.set(path, await visit(`${origin}${path}`));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return visits;
}

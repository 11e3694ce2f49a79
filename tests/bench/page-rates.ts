import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { relevanceSet } from '../support/relevance-set';
import { startSite } from '../support/start-site';
import { buildBlankSite } from './blank-site';
import { requestRate, type Rate } from './request-rate';
import { buildSiteCopy } from './site-copy';

const NAME = 28;
const HEADING = ['pages/s', 'p50', 'p95', 'max', 'blank'].map((name) => name.padStart(9)).join('');

function searchAddresses(path: string): string[] {
  return relevanceSet().map(({ q, filters }) => {
    const asked = new URLSearchParams({ q, ...filters });
    return `${path}?${asked.toString()}`;
  });
}

/** Serves a built site, asks one of its pages for every labelled query again and again, and stops it. */
async function rateOf(folder: string, path: string, settings: Record<string, string> = {}) {
  const site = await startSite(folder, settings);
  const stop = () => void site.stop();
  process.once('exit', stop);
  try {
    return await requestRate(searchAddresses(`${site.address}${path}`));
  } finally {
    await site.stop();
    process.off('exit', stop);
  }
}

function line(name: string, { perSecond, p50, p95, max }: Rate, blank: Rate): string {
  const figures = [perSecond, p50, p95, max]
    .map((figure) => figure.toFixed(1).padStart(9))
    .join('');
  const share = ((100 * perSecond) / blank.perSecond).toFixed(0).padStart(7);
  return `${name.padEnd(NAME)}${figures}${share} %`;
}

/**
 * Tells how many search pages a second our site gives from each store, and how long one takes, beside a blank page that
 * the framework makes on request. The site is built in this folder, from the repository as it lies there.
 */
export async function tellPageRates(
  folder: string,
  stores: { count: number; file: string }[],
): Promise<void> {
  const site = join(folder, 'site');
  buildSiteCopy(site);
  const blankSite = buildBlankSite();
  try {
    console.log(`\n${'page; times in ms'.padEnd(NAME)}${HEADING}`);
    const blank = await rateOf(blankSite, '/asked');
    console.log(line('blank page', blank, blank));
    for (const { count, file } of stores) {
      const rate = await rateOf(site, '/vi/search', { STORE_PATH: file });
      console.log(line(`search, ${String(count)} clauses more`, rate, blank));
    }
  } finally {
    rmSync(blankSite, { recursive: true });
  }
}

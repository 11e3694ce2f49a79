import { rmSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumFlags, chromiumPath } from '../support/chromium';
import { routeTemplates } from '../support/route-templates';
import { startSite } from '../support/start-site';
import { buildBlankSite } from './blank-site';
import { weigh } from './weigh';

/** What our own client code may add, compressed, to what the framework sends for an empty page. */
const BUDGET = 8000;

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1).padStart(7);

const folder = buildBlankSite();
const [blank, site] = await Promise.all([startSite(folder), startSite()]);
const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
let heaviest = 0;

try {
  const { script: floor } = await weigh(browser, blank.address);
  const columns = ['HTML', 'CSS', 'fonts', 'JS', 'floor', 'ours'];
  const heading = columns.map((name) => name.padStart(7)).join('');
  console.log(`kB, compressed, as a browser fetches them\n\n${'page'.padEnd(28)}${heading}`);
  for (const { name, path } of routeTemplates) {
    const weight = await weigh(browser, `${site.address}/vi${path}`);
    const ours = weight.script - floor;
    heaviest = Math.max(heaviest, ours);
    const cells = [weight.document, weight.stylesheet, weight.font, weight.script, floor, ours];
    console.log(`${name.padEnd(28)}${cells.map(kilobytes).join('')}`);
  }
} finally {
  await Promise.all([browser.close(), blank.stop(), site.stop()]);
  rmSync(folder, { recursive: true });
}

const verdict = heaviest > BUDGET ? 'over' : 'within';
console.log(
  `\nHeaviest: ${kilobytes(heaviest).trim()} kB of our own, ${verdict} the budget of 8 kB.`,
);
process.exitCode = heaviest > BUDGET ? 1 : 0;

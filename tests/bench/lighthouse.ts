import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { chromiumFlags, chromiumPath } from '../support/chromium';
import { startSite } from '../support/start-site';

/** Fetched when it is asked for: it is larger than all that the site itself needs, and nothing else uses it. */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const RUNS = 5;
const HA_NOI = '/vi/declarations/adgmin-6-2026-ha-noi-declaration';

const pages = {
  home: '/vi',
  timeline: '/vi/meetings',
  declaration: HA_NOI,
  clause: `${HA_NOI}/ai-cooperation`,
  theme: '/vi/themes/cybersecurity',
  search: '/vi/search',
  'search, found': '/vi/search?q=an+ninh+m%E1%BA%A1ng',
};

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const auditSchema = z.object({ numericValue: z.number() });
const reportSchema = z.object({
  categories: z.object({
    performance: z.object({ score: z.number() }),
    accessibility: z.object({ score: z.number() }),
    'best-practices': z.object({ score: z.number() }),
    seo: z.object({ score: z.number() }),
  }),
  audits: z.object({
    'largest-contentful-paint': auditSchema,
    'cumulative-layout-shift': auditSchema,
    'total-blocking-time': auditSchema,
  }),
});

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));

/** One visit of a phone on a slow network, as Lighthouse imitates it. */
function visit(address: string) {
  const file = join(folder, 'report.json');
  const flags = ['--headless=new', '--no-sandbox', ...chromiumFlags].join(' ');
  execFileSync(
    'npx',
    ['--yes', LIGHTHOUSE, address, '--quiet', '--output=json', `--output-path=${file}`].concat(
      `--chrome-flags=${flags}`,
    ),
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, CHROME_PATH: chromiumPath() },
    },
  );
  return reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

// Search engines are asked not to index pages of results, so those have no full marks for SEO.
const site = await startSite();
const wanted = process.argv[2] ?? '';
console.log(
  '| page | performance | accessibility | best practices | SEO | LCP, ms | CLS | TBT, ms |',
);
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
try {
  for (const [name, path] of Object.entries(pages).filter(([name]) => name.includes(wanted))) {
    const reports = Array.from({ length: RUNS }, () => visit(`${site.address}${path}`));
    const scores = categories.map((one) =>
      Math.round(100 * median(reports.map((report) => report.categories[one].score))),
    );
    const audit = (one: keyof (typeof reports)[number]['audits']) =>
      median(reports.map(({ audits }) => audits[one].numericValue));
    const times = [
      audit('largest-contentful-paint').toFixed(0),
      audit('cumulative-layout-shift').toFixed(3),
      audit('total-blocking-time').toFixed(0),
    ];
    console.log(`| ${[name, ...scores, ...times].join(' | ')} |`);
  }
} finally {
  await site.stop();
  rmSync(folder, { recursive: true });
}

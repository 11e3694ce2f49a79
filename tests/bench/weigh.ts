import type { Browser } from '@playwright/test';

/** Bytes as they went over the wire, compressed, by what they were for. */
export type Weight = { document: number; stylesheet: number; font: number; script: number };

function isWeighed(kind: string): kind is keyof Weight {
  return ['document', 'stylesheet', 'font', 'script'].includes(kind);
}

/** Opens a page as a first-time reader and adds up what the browser had to fetch for it. */
export async function weigh(browser: Browser, address: string): Promise<Weight> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const weight = { document: 0, stylesheet: 0, font: 0, script: 0 };
  const pending: Promise<void>[] = [];
  page.on('requestfinished', (request) => {
    const kind = request.resourceType();
    if (!isWeighed(kind)) return;
    pending.push(
      request.sizes().then(({ responseBodySize }) => {
        weight[kind] += responseBodySize;
      }),
    );
  });
  const response = await page.goto(address, { waitUntil: 'networkidle' });
  if (!response?.ok()) throw new Error(`${address} did not answer, so it cannot be weighed.`);
  await Promise.all(pending);
  await context.close();
  return weight;
}

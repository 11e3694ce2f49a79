import { Agent, get } from 'node:http';
import { spread } from './spread';

const CONNECTIONS = 2;
const WARM_UP = 3_000;
const MEASURED = 10_000;
const LONGEST = 30_000;

/** Fetches a page whole and tells how long that took. */
function fetchPage(address: string, agent: Agent): Promise<number> {
  const begun = performance.now();
  return new Promise((done, fail) => {
    const request = get(address, { agent, timeout: LONGEST }, (response) => {
      if (response.statusCode !== 200)
        fail(new Error(`${address} answered ${String(response.statusCode)}.`));
      response.on('end', () => {
        done(performance.now() - begun);
      });
      response.on('error', fail);
      response.resume();
    });
    request.on('timeout', () => {
      request.destroy(new Error(`${address} did not answer.`));
    });
    request.on('error', fail);
  });
}

async function fetchFor(span: number, addresses: string[], agent: Agent): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + span;
  let next = 0;
  const connection = async () => {
    while (performance.now() < end) {
      const address = addresses[next % addresses.length] ?? '';
      next += 1;
      times.push(await fetchPage(address, agent));
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  return times;
}

/** Asks a site for these pages in turn, over two connections that stay open: how many it gives in a second. */
export async function requestRate(addresses: string[]) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  try {
    await fetchFor(WARM_UP, addresses, agent);
    const begun = performance.now();
    const times = await fetchFor(MEASURED, addresses, agent);
    return {
      perSecond: (times.length * 1000) / (performance.now() - begun),
      ...spread(times),
    };
  } finally {
    agent.destroy();
  }
}

export type Rate = Awaited<ReturnType<typeof requestRate>>;

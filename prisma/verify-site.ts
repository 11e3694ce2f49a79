import { readFileSync } from 'node:fs';
import { manifestSchema, type Manifest } from '../lib/ledger/manifest';

const USAGE = 'npm run content:verify-site -- <manifest.json> <https://site>';
const AT_ONCE = 4;

type Address = Manifest['addresses'][number];

/** What is wrong with the answer to one address, or null. */
async function faultOf(site: string, { path, status, location, fingerprint }: Address) {
  const response = await fetch(`${site}${path}`, { redirect: 'manual' });
  const text = await response.text();
  if (response.status !== status)
    return `${path} answers ${String(response.status)}, not ${String(status)}`;
  const leads = response.headers.get('location');
  if (location !== undefined && (!leads || new URL(leads, site).pathname !== location))
    return `${path} leads to ${leads ?? 'nowhere'}, not to ${location}`;
  // The page of a clause names the fingerprint of its words in the address that it offers.
  if (fingerprint !== undefined && !text.includes(`@${fingerprint}`))
    return `${path} does not hold the words with the fingerprint ${fingerprint}`;
  return null;
}

async function verify(file: string, site: string): Promise<string[]> {
  const { addresses } = manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const waiting = [...addresses];
  const faults: string[] = [];
  const worker = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      const fault = await faultOf(site, one);
      if (fault !== null) faults.push(fault);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  console.log(
    `${String(addresses.length - faults.length)} of ${String(addresses.length)} addresses are as promised.`,
  );
  return faults.sort();
}

const [file, site] = process.argv.slice(2);
if (!file || !site) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  try {
    const faults = await verify(file, site.replace(/\/$/, ''));
    for (const fault of faults) console.error(fault);
    if (faults.length > 0) process.exitCode = 1;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exitCode = 1;
  }
}

import { copyFileSync, existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { startSite } from '../support/start-site';
import { env } from '@/lib/env';
import { storeContentHash } from '@/prisma/content-hash';

test('/healthz says ok, which content and which commit', async ({ request }) => {
  const response = await request.get('/healthz');
  expect(response.status()).toBe(200);
  expect(response.headers()['cache-control']).toBe('no-store');
  expect(await response.json()).toEqual({
    status: 'ok',
    content: storeContentHash(),
    commit: expect.stringMatching(existsSync('.git') ? /^[0-9a-f]{40}$/ : /^\w+$/),
  });
});

test('/healthz answers 503 where the store is missing', async ({ request }, testInfo) => {
  const { address, stop } = await startSite('.', {
    STORE_PATH: testInfo.outputPath('no-such-store.db'),
  });
  try {
    const response = await request.get(`${address}/healthz`);
    expect(response.status()).toBe(503);
    expect(await response.json()).toMatchObject({ status: 'unavailable', store: null });
    // What was made at build is read all the same.
    const clause = '/vi/declarations/adgmin-6-2026-ha-noi-declaration/ai-cooperation';
    expect((await request.get(`${address}${clause}`)).status()).toBe(200);
  } finally {
    await stop();
  }
});

test('/healthz answers 503 where the store holds other content than the site', async ({
  request,
}, testInfo) => {
  const other = testInfo.outputPath('other-store.db');
  copyFileSync(env.storePath, other);
  const store = new Database(other);
  store.prepare('UPDATE Store SET contentHash = ?').run('other content');
  store.close();
  const { address, stop } = await startSite('.', { STORE_PATH: other });
  try {
    const response = await request.get(`${address}/healthz`);
    expect(response.status()).toBe(503);
    expect(await response.json()).toMatchObject({ status: 'unavailable', store: 'other content' });
  } finally {
    await stop();
  }
});

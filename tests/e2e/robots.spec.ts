import { expect, test } from '@playwright/test';

test('/robots.txt welcomes robots and names the sitemap', async ({ request }) => {
  const response = await request.get('/robots.txt');
  expect(response.status()).toBe(200);
  const lines = (await response.text()).split('\n');
  expect(lines).toContain('Allow: /');
  expect(lines).toContainEqual(expect.stringMatching(/^Sitemap: https?:\/\/\S+\/sitemap\.xml$/));
});

test('/robots.txt keeps robots out of searches and comparisons, not out of pages', async ({
  request,
}) => {
  const response = await request.get('/robots.txt');
  const lines = (await response.text()).split('\n');
  const closed = lines.filter((line) => line.startsWith('Disallow:'));
  expect(closed).toEqual([
    'Disallow: /vi/search?',
    'Disallow: /en/search?',
    'Disallow: /vi/compare?',
    'Disallow: /en/compare?',
  ]);
});

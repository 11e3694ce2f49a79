import { expect, test } from '@playwright/test';
import { origin } from '../support/origin';
import { pathOf, sitemapPaths, visitAll } from '../support/crawl';
import { env } from '@/lib/env';

/** Where the tests reach the site, and where its permanent addresses say that it lives. */
const ours = [origin, new URL(env.siteUrl).origin];

test('no link of any page is dead, nor any part of a page that a link points at', async () => {
  test.setTimeout(300_000);
  const pages = await visitAll(await sitemapPaths());
  const links = [...pages].flatMap(([path, { facts }]) =>
    facts.links
      .map((href) => new URL(href, `${origin}${path}`))
      .filter((target) => ours.includes(target.origin))
      .map((target) => ({ from: path, to: pathOf(target.href), part: target.hash })),
  );
  expect(links.length).toBeGreaterThan(pages.size);

  const unseen = links.map(({ to }) => to).filter((path) => !pages.has(path));
  const targets = new Map([...pages, ...(await visitAll(unseen))]);
  const isDead = (link: (typeof links)[number]) => {
    const target = targets.get(link.to);
    // Addresses for readers of any language lead on; permalinks.spec.ts sees where to.
    if (link.to.startsWith('/id/')) return target?.status !== 307;
    const id = decodeURIComponent(link.part.slice(1));
    return target?.status !== 200 || (id !== '' && !target.facts.ids.has(id));
  };
  const dead = links.filter(isDead).map(({ from, to, part }) => `${from} → ${to}${part}`);
  expect(dead).toEqual([]);
});

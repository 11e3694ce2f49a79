import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { routeTemplates } from '../support/route-templates';

test('every route has an example that the browser tests visit', () => {
  const routes = readdirSync('app/[locale]', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('page.tsx'))
    .sort();
  const visited = [...new Set(routeTemplates.map(({ file }) => file))].sort();
  expect(visited).toEqual(routes);
});

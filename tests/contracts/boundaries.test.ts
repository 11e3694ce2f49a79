import { expect, test } from 'vitest';
import { ruleNames, violations, violationsOf } from '../support/cruise';

const value = 'export const value = 1;\n';
const uses = (path: string) => `import { value } from '${path}';\nexport const own = value;\n`;

/** For each rule the least that breaks it, and where it should be seen. */
const breaches = {
  'no-cycles': {
    files: {
      'lib/a/one.ts': `import { own as value } from './two';\nexport const one = value;\n`,
      'lib/a/two.ts': `import { one } from './one';\nexport const own = one;\n`,
    },
    seen: 'lib/a/one.ts → lib/a/two.ts',
  },
  'no-unresolvable': {
    files: { 'lib/a/one.ts': uses('./nowhere') },
    seen: 'lib/a/one.ts → ./nowhere',
  },
  'no-bag-modules': {
    files: { 'lib/a/one.ts': uses('./utils'), 'lib/a/utils.ts': value },
    seen: 'lib/a/one.ts → lib/a/utils.ts',
  },
  'only-db-opens-prisma': {
    files: { 'lib/a/one.ts': uses('../../prisma/client'), 'prisma/client.ts': value },
    seen: 'lib/a/one.ts → prisma/client.ts',
  },
  'only-queries-and-seed-use-db': {
    files: { 'lib/a/one.ts': uses('../db'), 'lib/db.ts': value },
    seen: 'lib/a/one.ts → lib/db.ts',
  },
  'only-content-reads-content': {
    files: { 'lib/a/one.ts': uses('../../content/record'), 'content/record.ts': value },
    seen: 'lib/a/one.ts → content/record.ts',
  },
  'only-seed-loads-content': {
    files: { 'lib/a/one.ts': uses('../content/read'), 'lib/content/read.ts': value },
    seen: 'lib/a/one.ts → lib/content/read.ts',
  },
  'schemas-are-pure': {
    files: { 'lib/a/schema.ts': uses('./one'), 'lib/a/one.ts': value },
    seen: 'lib/a/schema.ts → lib/a/one.ts',
  },
  'features-do-not-query-each-other': {
    files: { 'lib/a/queries.ts': uses('../b/queries'), 'lib/b/queries.ts': value },
    seen: 'lib/a/queries.ts → lib/b/queries.ts',
  },
  'lib-is-below-the-page': {
    files: { 'lib/a/one.ts': uses('../../components/a/One'), 'components/a/One.tsx': value },
    seen: 'lib/a/one.ts → components/a/One.tsx',
  },
  'components-are-given-data': {
    files: { 'components/a/One.tsx': uses('../../lib/a/queries'), 'lib/a/queries.ts': value },
    seen: 'components/a/One.tsx → lib/a/queries.ts',
  },
  'components-are-below-routes': {
    files: { 'components/a/One.tsx': uses('../../app/page'), 'app/page.tsx': value },
    seen: 'components/a/One.tsx → app/page.tsx',
  },
  'ui-knows-no-domain': {
    files: { 'components/ui/One.tsx': uses('../a/One'), 'components/a/One.tsx': value },
    seen: 'components/ui/One.tsx → components/a/One.tsx',
  },
  'client-never-reaches-the-server': {
    files: {
      'components/a/One.client.tsx': uses('../../lib/a/one'),
      'lib/a/one.ts': `import { value } from '../env';\nexport { value };\n`,
      'lib/env.ts': value,
    },
    seen: 'components/a/One.client.tsx → lib/env.ts',
  },
  'only-tests-import-tests': {
    files: { 'lib/a/one.ts': uses('../../tests/support/one'), 'tests/support/one.ts': value },
    seen: 'lib/a/one.ts → tests/support/one.ts',
  },
};

test('every rule has its breach below', () => {
  expect(Object.keys(breaches).sort()).toEqual([...ruleNames].sort());
});

test.each(Object.entries(breaches))('%s is seen broken, and nothing else', async (rule, breach) => {
  expect(await violationsOf(breach.files)).toEqual([`${rule}: ${breach.seen}`]);
});

test('a component may know the type of what it is given', async () => {
  const files = {
    'components/a/One.tsx': `import type { Value } from '../../lib/a/queries';\nexport const own: Value = 1;\n`,
    'lib/a/queries.ts': 'export type Value = number;\n',
  };
  expect(await violationsOf(files)).toEqual([]);
});

test('the site keeps every rule', async () => {
  const site = ['app', 'components', 'lib', 'prisma', 'proxy.ts', 'next.config.ts', 'tests'];
  expect(await violations(site)).toEqual([]);
});

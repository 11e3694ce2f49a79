import { afterAll, expect, test } from 'vitest';
import { contentCopy } from '../support/broken-content';
import { FIXTURE } from '../support/broken-fixture';

const copy = contentCopy(FIXTURE);
afterAll(copy.remove);
copy.write('content/themes/open.yaml', 'slug: open\nname: { vi: Thử, en: Trial\n');
copy.write('content/themes/quote.yaml', "slug: quote\nname: { vi: 'Thử, en: Trial }\n");
copy.write('content/themes/twice.yaml', 'slug: twice\nslug: again\n');
const problems = copy.problems();

const remedy = 'look at the indentation and the quotation marks';

test.each([
  [
    'a bracket that is never closed',
    `content/themes/open.yaml:3:1: cannot be read as YAML: Flow map in block collection must be sufficiently indented and end with a }; ${remedy}`,
  ],
  [
    'a quotation mark that is never closed',
    `content/themes/quote.yaml:3:1: cannot be read as YAML: Missing closing 'quote; ${remedy}`,
  ],
  [
    'a key written twice',
    `content/themes/twice.yaml:2:1: cannot be read as YAML: Map keys must be unique; ${remedy}`,
  ],
])('%s: file, line and remedy', (_, told) => {
  expect(problems).toContain(told);
});

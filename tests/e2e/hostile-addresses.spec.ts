import { expect, test } from '@playwright/test';
import { origin } from '../support/origin';

const values = [
  '%00',
  '%ff',
  '%ED%A0%80',
  '%F0%9F%92',
  '%',
  '%E0%A4%A',
  "'%20OR%201=1%3B%20DROP%20TABLE%20Statement--",
  '%25_%5C%5B*%5D%22%22',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '%7B%7D',
  '__proto__',
  'constructor',
  '-1',
  '1e309',
  'NaN',
  '2026-02-30',
  '%E1%BA%BF%CC%81%CC%81%CC%81',
  '%E2%80%AE%EF%BB%BF',
];

const names = ['q', 'theme', 'body', 'meeting', 'country', 'from', 'to', 'sort', 'type'];

const queries = [
  ...values.map((value) => names.map((name) => `${name}=${value}`).join('&')),
  `q=${'a'.repeat(8000)}`,
  `q=${'%E1%BA%BF%20'.repeat(600)}`,
  'theme=ai&theme=data&theme=nonsense',
  'q[]=a&q[]=b&q[x]=c',
  'from=2030&to=2001',
  'constructor=x&__proto__[a]=b&toString=1',
  '&&&===&q',
  Array.from({ length: 300 }, (_, index) => `p${String(index)}=1`).join('&'),
];

const paths = [
  `/vi/${'a'.repeat(8000)}`,
  ...values.flatMap((value) => [`/vi/${value}`, `/en/declarations/${value}/${value}`]),
  '/vi/..%2f..%2f..%2fetc%2fpasswd',
  '/en/meetings/..%5c..%5cpackage.json',
  '/%2e%2e/package.json',
  '/vi/meetings/adgmin-6-2026%00',
  '/vi/meetings/adgmin-6-2026.rsc',
  '/vi/meetings/adgmin-6-2026;x=1',
  '/_next/data/x/vi.json',
  '/_next/image?url=%2Fetc%2Fpasswd&w=1&q=1',
  '/prisma/store.db',
  '/.env',
];

for (const page of ['meetings', 'declarations', 'search']) {
  test(`/${page} answers 200 whatever the query holds`, async ({ request }) => {
    test.setTimeout(120_000);
    for (const query of queries) {
      const response = await request.get(`/vi/${page}?${query}`);
      expect(response.status(), query.slice(0, 200)).toBe(200);
    }
  });
}

test('no path is answered with an error of the server', async ({ request }) => {
  test.setTimeout(120_000);
  for (const path of paths) {
    const response = await request.get(path, { maxRedirects: 0 });
    expect(response.status(), path.slice(0, 200)).toBeGreaterThanOrEqual(300);
    expect(response.status(), path.slice(0, 200)).toBeLessThan(500);
  }
});

test('no address sends a reader to another site', async ({ request }) => {
  for (const path of ['//example.org', '//example.org/..', '/%5Cexample.org', '/vi//example.org']) {
    const response = await request.get(`${origin}${path}`, { maxRedirects: 0 });
    const target = new URL(response.headers()['location'] ?? path.slice(0, 1), origin);
    expect(target.origin, path).toBe(origin);
  }
});

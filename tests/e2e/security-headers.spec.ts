import { expect, test } from '@playwright/test';

const answers = [
  '/vi',
  '/en/meetings?body=adgmin',
  '/en/declarations/adgmin-6-2026-ha-noi-declaration/ai-cooperation',
  '/no-such-page',
  '/healthz',
  '/sitemap.xml',
  '/',
];

const headers: Record<string, RegExp> = {
  'strict-transport-security': /^max-age=\d{8,}/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^(strict-origin-when-cross-origin|same-origin|no-referrer)$/,
  'permissions-policy': /camera=\(\).*geolocation=\(\).*microphone=\(\)/,
};

const policy = {
  'default-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'self'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
};

for (const path of answers) {
  test(`${path} is sent with the headers that protect a reader`, async ({ request }) => {
    const response = await request.get(path, { maxRedirects: 0 });
    for (const [name, expected] of Object.entries(headers)) {
      expect(response.headers()[name], name).toMatch(expected);
    }
    expect(response.headers()['x-powered-by']).toBeUndefined();
  });

  test(`${path} is sent with a policy that trusts no other origin`, async ({ request }) => {
    const response = await request.get(path, { maxRedirects: 0 });
    const sent = response.headers()['content-security-policy'] ?? '';
    for (const [name, value] of Object.entries(policy)) {
      expect(sent.split('; ')).toContain(`${name} ${value}`);
    }
    expect(sent).not.toMatch(/https?:|\*|unsafe-eval/);
  });
}

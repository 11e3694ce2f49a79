import { expect, test } from '@playwright/test';

const readers = [
  { cookie: 'en', accepts: 'vi', to: '/en' },
  { cookie: 'vi', accepts: 'en', to: '/vi' },
  { cookie: 'fr', accepts: 'en', to: '/en' },
  { cookie: undefined, accepts: 'en-GB,en;q=0.9,vi;q=0.5', to: '/en' },
  { cookie: undefined, accepts: 'vi-VN,vi;q=0.9,en;q=0.8', to: '/vi' },
  { cookie: undefined, accepts: 'fr-FR,fr;q=0.9,en;q=0.2', to: '/en' },
  { cookie: undefined, accepts: 'fr', to: '/vi' },
  { cookie: undefined, accepts: ';;q=x,*', to: '/vi' },
  { cookie: undefined, accepts: undefined, to: '/vi' },
];

for (const { cookie, accepts, to } of readers) {
  const who = `cookie ${cookie ?? 'none'}, Accept-Language ${accepts ?? 'none'}`;
  test(`"/" sends a reader to ${to}: ${who}`, async ({ request }) => {
    const response = await request.get('/', {
      maxRedirects: 0,
      headers: {
        ...(cookie !== undefined && { Cookie: `NEXT_LOCALE=${cookie}` }),
        'Accept-Language': accepts ?? '',
      },
    });
    expect(response.status()).toBe(307);
    expect(new URL(response.headers()['location'] ?? '', response.url()).pathname).toBe(to);
  });
}

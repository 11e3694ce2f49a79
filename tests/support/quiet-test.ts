import { expect, test as base } from '@playwright/test';
import { origin } from './origin';

/** Everything a page says to the console, throws, or asks of another origin. */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) {
          complaints.push(`${page.url()}: ${message.text()} ${message.location().url}`);
        }
      });
      page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
      page.context().on('request', (request) => {
        const isOwn = request.url().startsWith(`${origin}/`) || request.url().startsWith('data:');
        if (!isOwn) complaints.push(`${page.url()} asked for ${request.url()}`);
      });
      await use(complaints);
      expect(complaints, 'errors, policy violations and requests to other origins').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

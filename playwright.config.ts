import { defineConfig, devices } from '@playwright/test';
import { chromiumFlags, chromiumPath } from './tests/support/chromium';
import { origin, port } from './tests/support/origin';

// Searched for once: the workers read this file again and find the answer in their environment.
process.env.CHROMIUM_PATH = chromiumPath();

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [
    ['line'],
    ['json', { outputFile: process.env.PLAYWRIGHT_REPORT ?? 'test-results/e2e.json' }],
  ],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: origin,
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: chromiumFlags },
  },
  projects: [{ name: 'desktop' }],
  webServer: {
    command: 'npm start',
    url: `${origin}/robots.txt`,
    env: { PORT: port },
    reuseExistingServer: !process.env.CI,
  },
});

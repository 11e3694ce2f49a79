import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: { '@': here('.'), 'server-only': here('./tests/support/server-only.ts') },
  },
  test: {
    include: ['tests/{unit,content,contracts}/**/*.test.ts'],
    globalSetup: 'tests/support/store.ts',
    // A busy machine is no broken promise.
    testTimeout: 60_000,
    // While seeds are killed in one worker, the other does the rest. Nothing is mocked, so they may share modules.
    maxWorkers: 2,
    isolate: false,
  },
});

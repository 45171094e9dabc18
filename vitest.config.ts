import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'tests/bench/**'],
    testTimeout: 90_000,
    hookTimeout: 90_000,
    // Two cores: more workers would only make the process tests time out.
    maxWorkers: 2,
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => ({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'e2e/**/*.test.ts', 'bench/**/*.test.ts'],
    setupFiles: mode === 'explore' ? [] : ['./vitest.setup.ts'],
    // Tests that need a document say so at their head.
    environment: 'node',
    restoreMocks: true,
    // Generous, because machines are shared: a test is stopped where it hangs, not where it is slow. For code that must take no long time, it is the limit.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
}));

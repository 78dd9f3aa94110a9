import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'e2e/**/*.test.ts'],
    // Tests that need a document say so at their head.
    environment: 'node',
    restoreMocks: true,
  },
});

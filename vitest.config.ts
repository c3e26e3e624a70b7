import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // The real program is started many times, on machines that may have two cores.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

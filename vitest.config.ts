import { defineConfig } from 'vitest/config';

/** Tests that start the real program. */
const program = [
  'tests/cli/**/*.test.ts',
  'tests/build/**/*.test.ts',
  'tests/content.test.ts',
  'tests/docs/{cli,commands}.test.ts',
];

export default defineConfig({
  test: {
    // The real program is started many times, on machines that may have two cores.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'parts', include: ['tests/**/*.test.ts'], exclude: program } },
      { extends: true, test: { name: 'program', include: program, globalSetup: 'tests/support/fresh-program.ts' } },
    ],
  },
});

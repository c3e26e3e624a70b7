import { defineConfig } from 'vitest/config';

/** What is loaded, and when, is what these look at: each has a process of its own. */
const alone = ['tests/writers/pdf/assembly/assemble.test.ts'];

/** Tests that start the real program. */
const program = [
  'tests/cli/**/*.test.ts',
  'tests/build/**/*.test.ts',
  'tests/content.test.ts',
  'tests/pictures/**/*.test.ts',
  'tests/docs/{cli,commands}.test.ts',
];

export default defineConfig({
  test: {
    // The real program is started many times, on machines that may have two cores.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: '100%',
    // A loop over nothing holds nothing.
    expect: { requireAssertions: true },
    projects: [
      // Files share what they load, which takes longer than most tests do; none of them changes it.
      {
        extends: true,
        test: { name: 'parts', include: ['tests/**/*.test.ts'], exclude: [...program, ...alone], isolate: false },
      },
      { extends: true, test: { name: 'alone', include: alone } },
      { extends: true, test: { name: 'program', include: program, globalSetup: 'tests/support/fresh-program.ts' } },
    ],
  },
});

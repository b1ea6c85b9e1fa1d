import { defineConfig } from 'vitest/config';

const units = [
  'src/**/*.test.ts',
  'scripts/**/*.test.ts',
  'tests/*.test.ts',
  'tests/{corpus,translation,search}/**/*.test.ts',
];
/**
 * Tests that want a process of their own. The facts: in one that has read much before, an expression that takes capitals for small letters
 * missed JANUARY, which alone it never does; the cause is not found yet. The hosting: it fetches, which other tests replace.
 */
const alone = ['src/translation/facts/*.test.ts', 'scripts/lib/hosting.test.ts'];

/**
 * Three kinds of tests. `unit`: beside their file, and the whole-corpus invariants. `site`: what stands in `dist/`, after a build.
 * `browser`: the built site in real Chromium, two files at a time.
 */
export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: units,
          exclude: alone,
          environment: 'node',
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // Most of the time of isolated files was the reading of the same modules again and again.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        test: { name: 'unit-alone', include: alone, environment: 'node', testTimeout: 30_000, hookTimeout: 60_000 },
      },
      {
        test: {
          name: 'site',
          include: ['tests/{site,duties}/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // They read the same built pages.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 90_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';

// The tests that hold the rules. Those of the invented caseload are slow, and only walk the same paths.
export default defineConfig({
  test: {
    environment: 'node',
    include: [
      'tests/domain/**/*.test.ts',
      'tests/unit/shared/domain/**/*.test.ts',
      'tests/properties/{deadline,extract}/**/*.test.ts',
    ],
    exclude: ['tests/**/*.browser.test.ts', 'tests/unit/shared/domain/sample/**'],
    setupFiles: ['build/mutation/seed.ts'],
    testTimeout: 20_000,
  },
});

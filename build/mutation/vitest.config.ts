import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const isProperty = ({ moduleId }: TestSpecification): boolean => moduleId.includes('/properties/');

/** Examples before drawn cases, which take longest: the first test to fail ends a mutant's run. */
class QuickestFirst extends BaseSequencer {
  override sort(specifications: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(
      specifications.toSorted(
        (a, b) =>
          Number(isProperty(a)) - Number(isProperty(b)) || a.moduleId.localeCompare(b.moduleId),
      ),
    );
  }
}

// The tests that hold the rules. Left out: those of the invented caseload, and imports and wording
// drawn at random, which take seconds and walk paths whose examples assert more.
export default defineConfig({
  test: {
    environment: 'node',
    // The rules keep nothing between two calls, so files may share what they import.
    isolate: false,
    sequence: { sequencer: QuickestFirst },
    include: [
      'tests/domain/**/*.test.ts',
      'tests/unit/shared/domain/**/*.test.ts',
      'tests/properties/deadline/arithmetic.test.ts',
      'tests/properties/extract/csv.test.ts',
    ],
    exclude: ['tests/**/*.browser.test.ts', 'tests/unit/shared/domain/sample/**'],
    setupFiles: ['build/mutation/seed.ts'],
    testTimeout: 20_000,
  },
});

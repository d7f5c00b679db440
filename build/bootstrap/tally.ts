import { existsSync, readFileSync } from 'node:fs';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };

function count(value: unknown, key: string): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Number(Reflect.get(value, key) ?? 0);
}

/** What Vitest's JSON reporter counted. A file that could not even load counts as one failure. */
export function vitestTally(report: unknown): Tally {
  const failed = count(report, 'numFailedTests');
  return {
    passed: count(report, 'numPassedTests'),
    failed: failed > 0 ? failed : count(report, 'numFailedTestSuites'),
    skipped: count(report, 'numPendingTests') + count(report, 'numTodoTests'),
  };
}

/** What Playwright's JSON reporter counted; a test that passed at its second try is named flaky there. */
export function playwrightTally(report: unknown): Tally {
  const stats: unknown =
    typeof report === 'object' && report !== null ? Reflect.get(report, 'stats') : undefined;
  return {
    passed: count(stats, 'expected') + count(stats, 'flaky'),
    failed: count(stats, 'unexpected'),
    skipped: count(stats, 'skipped'),
  };
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    NOTHING,
  );
}

function read(path: string | undefined): unknown {
  return path !== undefined && existsSync(path)
    ? JSON.parse(readFileSync(path, 'utf8'))
    : undefined;
}

// The last line of `npm test`: tally.ts <vitest report> <playwright report> <failed step, or nothing>.
if (import.meta.main) {
  const [unit, endToEnd, failedStep = ''] = process.argv.slice(2);
  const { passed, failed, skipped } = sum([
    vitestTally(read(unit)),
    playwrightTally(read(endToEnd)),
  ]);
  if (skipped > 0) console.log(`» ${skipped} skipped; each says why.`);
  // A step that has no tests to count, lint or types, has still failed.
  console.log(`${passed} passed, ${failedStep !== '' && failed === 0 ? 1 : failed} failed`);
}

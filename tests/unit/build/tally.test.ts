import { expect, test } from 'vitest';
import { playwrightTally, sum, vitestTally } from '../../../build/bootstrap/tally.ts';

test('what both runners counted is summed', () => {
  const unit = vitestTally({
    numPassedTests: 10,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
  });
  const endToEnd = playwrightTally({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 4 } });
  expect(sum([unit, endToEnd])).toEqual({ passed: 16, failed: 2, skipped: 7 });
});

test('a file that could not load is a failure', () => {
  expect(
    vitestTally({ numPassedTests: 3, numFailedTests: 0, numFailedTestSuites: 1 }),
  ).toMatchObject({
    failed: 1,
  });
});

test('no report counts nothing', () => {
  expect(sum([vitestTally(undefined), playwrightTally({})])).toEqual({
    passed: 0,
    failed: 0,
    skipped: 0,
  });
});

import { expect } from 'vitest';

// The same few draws for every mutant, so that a mutant's fate never hangs on chance; and no search
// for a smaller counterexample, because nobody reads it. Loaded only where something is drawn.
if (expect.getState().testPath?.includes('/properties/')) {
  const { default: fc } = await import('fast-check');
  fc.configureGlobal({ seed: 20_261_125, numRuns: 25, endOnFailure: true });
}

import { test as base } from '@playwright/test';
import { type Begun, beginTour } from '../../support/tour/begin.ts';

/** The app is started once for all that walk through it: whoever changes how it looks puts it back. */
export const test = base.extend<object, { begun: Begun }>({
  begun: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture says by it that it needs no other
    async ({}, use) => {
      const begun = await beginTour('access');
      await use(begun);
      await begun.end();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});
export { expect } from '@playwright/test';

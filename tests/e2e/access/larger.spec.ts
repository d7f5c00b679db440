import { expect, test } from '@playwright/test';
import { type Begun, beginTour } from '../../support/tour/begin.ts';
import { cutOff, setTextSize, showAt } from '../../support/tour/cut-off.ts';
import { dialogStops } from '../../support/tour/dialogs.ts';
import { screenStops } from '../../support/tour/screens.ts';
import { clear, type Stop } from '../../support/tour/tour.ts';

let begun: Begun;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  begun = await beginTour('larger');
});
test.afterAll(() => begun?.end());

/** Goes through the stops at one size; what is left is what a person could not reach or read. */
async function walk(stops: readonly Stop[], size: string): Promise<void> {
  const { tour } = begun;
  for (const stop of stops) {
    await test.step(stop.name, async () => {
      await clear(tour);
      await stop.go(tour);
      await tour.page.waitForTimeout(150);
      expect.soft(await cutOff(tour.page), `${stop.name} at ${size}`).toEqual([]);
    });
  }
  await clear(tour);
}

test('at 200 % nothing is cut off or out of reach, on any screen or dialog', async () => {
  test.setTimeout(240_000);
  await showAt(begun.tour.page, 720, 450, 2);
  await walk([...screenStops, ...dialogStops], '200 %');
});

test('with words alone at 200 % nothing is cut off or out of reach', async () => {
  test.setTimeout(240_000);
  await showAt(begun.tour.page, 1440, 900);
  await setTextSize(begun.tour.page, 200);
  await walk(screenStops, 'words at 200 %');
  await setTextSize(begun.tour.page, 100);
});

test('at 320 pixels pages of words scroll one way', async () => {
  test.setTimeout(240_000);
  await showAt(begun.tour.page, 320, 640, 4);
  await walk(screenStops, '320 pixels');
});

import { cutOff, setTextSize, showAt } from '../../support/tour/cut-off.ts';
import { dialogStops } from '../../support/tour/dialogs.ts';
import { screenStops } from '../../support/tour/screens.ts';
import { clear, type Stop, type Tour } from '../../support/tour/tour.ts';
import { expect, test } from './on-tour.ts';
import { settled } from './settled.ts';

/** Goes through the stops at one size; what is left is what a person could not reach or read. */
async function walk(tour: Tour, stops: readonly Stop[], size: string): Promise<void> {
  for (const stop of stops) {
    await test.step(stop.name, async () => {
      await clear(tour);
      await stop.go(tour);
      await settled(tour.page);
      expect.soft(await cutOff(tour.page), `${stop.name} at ${size}`).toEqual([]);
    });
  }
  await clear(tour);
}

test('at 200 % nothing is cut off or out of reach, on any screen or dialog', async ({
  begun: { tour },
}) => {
  test.setTimeout(240_000);
  await showAt(tour.page, 720, 450, 2);
  await walk(tour, [...screenStops, ...dialogStops], '200 %');
});

test('with words alone at 200 % nothing is cut off or out of reach', async ({
  begun: { tour },
}) => {
  test.setTimeout(240_000);
  await showAt(tour.page, 1440, 900);
  await setTextSize(tour.page, 200);
  await walk(tour, screenStops, 'words at 200 %');
  await setTextSize(tour.page, 100);
});

test('at 320 pixels pages of words scroll one way', async ({ begun: { tour } }) => {
  test.setTimeout(240_000);
  await showAt(tour.page, 320, 640, 4);
  await walk(tour, screenStops, '320 pixels');
  await showAt(tour.page, 1440, 900);
});

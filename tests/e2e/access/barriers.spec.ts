import { expect, test } from '@playwright/test';
import { type Begun, beginTour, speak } from '../../support/tour/begin.ts';
import { dialogStops } from '../../support/tour/dialogs.ts';
import { screenStops } from '../../support/tour/screens.ts';
import { clear } from '../../support/tour/tour.ts';
import { barriers } from './barriers.ts';

let begun: Begun;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  begun = await beginTour('barriers');
});
test.afterAll(() => begun?.end());

const stops = [...screenStops, ...dialogStops];

for (const language of ['en', 'cy'] as const) {
  test(`a machine finds no barrier on any screen or dialog, light or dark (${language})`, async () => {
    test.setTimeout(300_000);
    const { tour } = begun;
    const { page } = tour;
    await speak(tour, language);
    for (const stop of stops) {
      await test.step(stop.name, async () => {
        await clear(tour);
        await stop.go(tour);
        await page.waitForTimeout(250);
        const found = await barriers(page);
        await page.emulateMedia({ colorScheme: 'dark' });
        const inDark = await barriers(page, 'colours');
        await page.emulateMedia({ colorScheme: 'light' });
        expect.soft(found, stop.name).toEqual([]);
        expect.soft(inDark, `${stop.name} in the dark`).toEqual([]);
      });
    }
    await clear(tour);
  });
}
